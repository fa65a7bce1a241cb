/** Tables as comma-separated values (RFC 4180) that spreadsheet programs open as they are. */

/** Without it, Excel takes the bytes for the code page of the machine. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet may take for a formula, in full-width forms too. */
const hostileStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The rows as one text, each line ended by CR LF. A number is written as it is; a text that a spreadsheet might run
 * as a formula gets an apostrophe before it. An empty text is an empty cell.
 */
export function csvOf(rows: (string | number)[][]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = hostileStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
