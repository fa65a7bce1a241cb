import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

/** Lets the reader choose a story file of their computer. */
export function OpenFile({ onFile }: { onFile(file: File): void }) {
  const { words } = useAllWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{words.make.openFile}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.make.openFile}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, once it is mended.
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
