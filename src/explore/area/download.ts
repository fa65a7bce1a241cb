/** How long a file is kept ready: some browsers read it only after asking the reader where to put it. */
const readyMilliseconds = 60_000;

/** Hands a text to the reader as a file; nothing leaves the computer. */
export function downloadText(text: string, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readyMilliseconds);
}
