import { useEffect, useId, useRef, useState } from 'react';
import { type CitationSubject, citationOf } from '../../atlas/citation.ts';
import { localDay } from '../../i18n/local-day.ts';
import { Button } from '../../ui/Button.tsx';
import { copyFrom } from '../../ui/copy.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { addressOf } from '../../ui/view-address.ts';
import type { CitationForms } from './forms.ts';
import './citation.css';

type Forms = typeof import('./forms.ts');

const formNames = ['text', 'bibtex', 'csl'] as const;

/** A ready citation of the subject in three forms, folded away until it is asked for. */
export function Cite({ subject }: { subject: CitationSubject }) {
  const { words } = useAllWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="cite" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.citation.subject[subject.kind]}</summary>
      {open && <Loaded subject={subject} />}
    </details>
  );
}

/** The library that writes citations comes when the first is asked for. */
function Loaded({ subject }: { subject: CitationSubject }) {
  const { words } = useAllWords();
  const [forms, setForms] = useState<Forms | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again.
  useEffect(() => {
    let isHere = true;
    setFailed(false);
    import('./forms.ts').then(
      (loaded) => isHere && setForms(loaded),
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [attempt]);
  if (forms) return <FormList subject={subject} forms={forms} />;
  if (!failed) return <p>{words.common.loading}</p>;
  return (
    <div role="alert">
      <p>{words.citation.failed}</p>
      <Button onClick={() => setAttempt(attempt + 1)}>{words.common.retry}</Button>
    </div>
  );
}

function FormList({ subject, forms }: { subject: CitationSubject; forms: Forms }) {
  const { words, language } = useAllWords();
  const atlas = useStore((state) => state.data.atlas);
  const url = useStore((state) => addressOf(state.view, state.start));
  const item = citationOf(subject, { atlas, language, url, today: localDay(new Date()) });
  const written = forms.citationForms(item, language);
  return (
    <>
      <p className="cite__hint">
        {subject.kind === 'source' ? words.citation.sourceHint : words.citation.hint}
      </p>
      {formNames.map((name) => (
        <Form key={name} name={name} text={written[name]} />
      ))}
    </>
  );
}

interface FormProps {
  name: keyof CitationForms;
  text: string;
}

function Form({ name, text }: FormProps) {
  const { words } = useAllWords();
  const [said, setSaid] = useState('');
  const id = useId();
  const shown = useRef<HTMLTextAreaElement>(null);
  const form = words.citation.form[name];
  const copy = async (): Promise<void> => {
    const copied = shown.current !== null && (await copyFrom(shown.current));
    setSaid(copied ? words.citation.copied(form) : words.citation.notCopied(form));
  };
  return (
    <div className="cite__form">
      <label htmlFor={id}>{form}</label>
      <Button aria-label={words.citation.copy(form)} onClick={() => void copy()}>
        {words.citation.copyButton}
      </Button>
      <textarea
        ref={shown}
        id={id}
        className={`cite__text cite__text--${name}`}
        readOnly
        rows={5}
        value={text}
      />
      <p className="cite__said" role="status">
        {said}
      </p>
    </div>
  );
}
