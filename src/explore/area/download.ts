/** Hands a text to the reader as a file; nothing leaves the computer. */
export function downloadText(text: string, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the file by the time the click returns.
  URL.revokeObjectURL(address);
}
