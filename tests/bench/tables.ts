/** Tables in Markdown. */

/** The first column holds words, the others numbers. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export const milliseconds = (value: number): string => value.toFixed(1);

/** A ratio; nothing where there is none. */
export const times = (ratio: number): string => (Number.isFinite(ratio) ? ratio.toFixed(2) : '');
