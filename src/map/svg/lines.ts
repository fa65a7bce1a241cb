/** How long words are, and the lines that MapLibre would break them into. Pure: where no page is nothing can be measured. */

/** Widths of letters in hundredths of an em, in Noto Sans SC; letters of other fonts differ little. */
const widths: [hundredths: number, letters: string][] = [
  [22, ' '],
  [28, "'’.,:;ijlI|"],
  [35, '()-·rtf/'],
  [48, 'czsvxky'],
  [56, 'aJegLFE0123456789–'],
  [61, 'bdhnopquSTYPBRKXCZ'],
  [66, 'AVGD&+'],
  [72, 'HNUOQ'],
  [82, 'wM'],
  [92, 'mW'],
];

const widthOf = new Map(
  widths.flatMap(([hundredths, letters]) => [...letters].map((letter) => [letter, hundredths / 100])),
);

/** About how wide a line is, in ems; `spacing`: ems after each letter. */
export function emsOf(line: string, spacing: number): number {
  return [...line].reduce((sum, letter) => sum + emOf(letter) + spacing, 0);
}

function emOf(letter: string): number {
  return widthOf.get(letter) ?? (letter > '\u2e80' ? 1 : 0.58);
}

/** After these a line may end, and before an opening bracket; Chinese breaks anywhere. */
const lineEnds = /(?<=[ &)+\-/·‐–‧\u2e80-\uffff])|(?=\()/;

/** A place where a line ends, and the best way there. */
interface Break {
  /** Letters before it, and how many ems they are without spaces. */
  end: number;
  at: number;
  lines: string[];
  badness: number;
}

/** Words in as few lines as hold at most `longest` ems, and all about as long: by MapLibre's own measure of what is ragged. */
export function brokenIntoLines(text: string, longest: number, spacing: number): string[] {
  const whole = emsOf(text, spacing);
  if (whole <= longest) return [text];
  const aim = whole / Math.ceil(whole / longest);
  const pieces = text.split(lineEnds);
  const breaks: Break[] = [{ at: 0, lines: [], badness: 0, end: 0 }];
  let [at, end] = [0, 0];
  for (const piece of pieces) {
    at += emsOf(piece.replaceAll(' ', ''), spacing);
    end += piece.length;
    const isLast = end === text.length;
    const ways = breaks.map((before) => ({
      at,
      end,
      lines: [...before.lines, text.slice(before.end, end).trim()],
      badness: before.badness + raggedness(at - before.at, aim, isLast),
    }));
    breaks.push(ways.reduce((best, way) => (way.badness <= best.badness ? way : best)));
  }
  return breaks.at(-1)?.lines ?? [text];
}

/** A last line may rather be shorter than the others than longer. */
function raggedness(width: number, aim: number, isLast: boolean): number {
  const off = (width - aim) ** 2;
  if (!isLast) return off;
  return width < aim ? off / 2 : off * 2;
}
