import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { copyFrom } from '../../ui/copy.ts';
import { useAllWords } from '../../ui/use-all-words.ts';

/** The code to copy. `hint`: where it belongs, and what it can do. */
export function CodeField({ code, hint }: { code: string; hint: string }) {
  const { words } = useAllWords();
  const { builder } = words.embed;
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState({ code: '', text: '' });
  const copy = async (): Promise<void> => {
    const isCopied = field.current !== null && (await copyFrom(field.current));
    setTold({ code, text: isCopied ? builder.copied : builder.notCopied });
  };
  return (
    <div className="embed-dialog__code">
      <p className="embed-dialog__note">{hint}</p>
      <textarea ref={field} readOnly aria-label={builder.code} rows={6} value={code} spellCheck={false} />
      <Button look="primary" onClick={() => void copy()}>
        {builder.copy}
      </Button>
      <p role="status">{told.code === code && told.text}</p>
    </div>
  );
}
