/** A file may be dropped anywhere on the page: beside its place, a browser would leave the atlas to show the file. */
import { useEffect, useRef, useState } from 'react';

/** Returns whether a file is held over the page now. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const end = new AbortController();
    const on = (kind: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void): void =>
      document.addEventListener(kind, hear, { signal: end.signal });
    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      take.current(file);
    });
    return () => end.abort();
  }, []);
  return isOver;
}
