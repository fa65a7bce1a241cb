/** How long a file is kept ready: some browsers read it only after asking the reader where to put it. */
const readyMilliseconds = 60_000;

/** Hands a file to the reader; nothing leaves the computer. */
export function downloadFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readyMilliseconds);
}
