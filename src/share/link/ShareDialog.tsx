/** Ways to hand on what is shown: first the link, then all others. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CodePicture } from '../../ui/CodePicture.tsx';
import { copyFrom, selectAll } from '../../ui/copy.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { fitsCode, type SharedLink } from './link.ts';
import './share-dialog.css';

/** Another way out, which takes the place of this dialog. */
export interface Way {
  id: string;
  /** In the language of the page. */
  title: string;
  open(): void;
}

interface ShareDialogProps {
  link: SharedLink;
  /** What the link is called where it is sent. */
  title: string;
  citation: ReactNode;
  ways: Way[];
  onClose(): void;
}

export function ShareDialog({ link, title, citation, ways, onClose }: ShareDialogProps) {
  const { words } = useAllWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Dialog ref={dialog} className="share-dialog" labelledBy={titleId} onClose={onClose}>
      <h2 id={titleId}>{words.link.title}</h2>
      <div className="share-dialog__link">
        <LinkForm link={link} title={title} />
        {link.reachesOthers && fitsCode(link) && (
          <figure className="share-dialog__code">
            <CodePicture address={link.href} label={words.link.codeLabel} />
            <figcaption>{words.link.code}</figcaption>
          </figure>
        )}
      </div>
      {citation}
      {ways.length > 0 && <Ways ways={ways} />}
      <div>
        <Button onClick={() => dialog.current?.close()}>{words.common.close}</Button>
      </div>
    </Dialog>
  );
}

function LinkForm({ link, title }: Pick<ShareDialogProps, 'link' | 'title'>) {
  const { words } = useAllWords();
  const fieldId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const isCopied = field.current !== null && (await copyFrom(field.current));
    setSaid(isCopied ? words.link.copied : words.link.notCopied);
  };
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ title, url: link.href });
    } catch (error) {
      // Who closes the list of the system has decided so.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(words.link.notSent);
    }
  };
  return (
    <div className="share-dialog__form">
      <label htmlFor={fieldId}>{words.link.link}</label>
      <input
        ref={field}
        id={fieldId}
        type="text"
        readOnly
        value={link.href}
        onFocus={(event) => selectAll(event.currentTarget)}
      />
      <div className="share-dialog__buttons">
        <Button look="primary" onClick={() => void copy()}>
          {words.link.copy}
        </Button>
        {'share' in navigator && <Button onClick={() => void send()}>{words.link.send}</Button>}
      </div>
      <p role="status" className="share-dialog__said">
        {said}
      </p>
      <p className="share-dialog__note">{words.link.holds}</p>
      {!link.reachesOthers && <p className="share-dialog__note">{words.link.onlyHere}</p>}
      {link.reachesOthers && !fitsCode(link) && (
        <p className="share-dialog__note">{words.link.tooLongForCode}</p>
      )}
      {link.lacksStory && <p className="share-dialog__note">{words.link.lacksStory}</p>}
    </div>
  );
}

function Ways({ ways }: { ways: Way[] }) {
  const { words } = useAllWords();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="share-dialog__ways">
      <h3 id={headingId}>{words.link.ways}</h3>
      <ul>
        {ways.map(({ id, title, open }) => (
          <li key={id}>
            <Button onClick={open}>{title}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
