/**
 * The letters of a PDF whose pages are pictures: they draw nothing, but stand where the picture has them, so that text can
 * be found, copied and read aloud. Fonts of type 3 bring their own (empty) shapes, so no reader looks for a font that is
 * not there, as it would for a CID font without a program.
 */
import { type PDFContext, PDFHexString, type PDFRef } from '@cantoo/pdf-lib';

/** A font of type 3 has codes of one byte. */
const perFont = 255;
/** Shapes are described in thousandths of the size. */
const unit = 1000;

interface Letter {
  font: number;
  code: number;
}

export class InvisibleLetters {
  private readonly letters = new Map<string, Letter>();

  /** `widthOf`: how wide a letter is at size 1. */
  constructor(private readonly widthOf: (letter: string) => number) {}

  /** The operators that set a text at the current place, which move the place to its end; and the width that they move by at size 1. */
  shown(text: string, size: number): { operators: string; width: number } {
    let operators = '';
    let width = 0;
    let font = -1;
    for (const letter of text) {
      const known = this.letterOf(letter);
      if (known.font !== font) {
        operators += `${font === -1 ? '' : '> Tj '}/F${known.font} ${size} Tf <`;
        font = known.font;
      }
      operators += known.code.toString(16).padStart(2, '0');
      width += this.thousandths(letter) / unit;
    }
    return { operators: font === -1 ? '' : `${operators}> Tj`, width };
  }

  private letterOf(letter: string): Letter {
    const count = this.letters.size;
    const known = this.letters.get(letter) ?? {
      font: Math.floor(count / perFont),
      code: (count % perFont) + 1,
    };
    this.letters.set(letter, known);
    return known;
  }

  private thousandths(letter: string): number {
    return Math.round(this.widthOf(letter) * unit);
  }

  /** The fonts of all that was shown, as a dictionary of resources. */
  write(context: PDFContext): Record<string, PDFRef> {
    const fonts: [string, Letter][][] = [];
    for (const entry of this.letters) {
      const { font } = entry[1];
      fonts[font] ??= [];
      fonts[font].push(entry);
    }
    return Object.fromEntries(fonts.map((entries, index) => [`F${index}`, this.writeFont(entries, context)]));
  }

  private writeFont(entries: [string, Letter][], context: PDFContext): PDFRef {
    const widths = entries.map(([letter]) => this.thousandths(letter));
    const shapes: Record<string, PDFRef> = {};
    const ofWidth = new Map<number, PDFRef>();
    entries.forEach(([, { code }], index) => {
      const width = widths[index] ?? 0;
      const shape = ofWidth.get(width) ?? context.register(context.stream(`${width} 0 d0`));
      ofWidth.set(width, shape);
      shapes[`g${code}`] = shape;
    });
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, unit, unit],
        FontMatrix: [1 / unit, 0, 0, 1 / unit, 0, 0],
        CharProcs: context.register(context.obj(shapes)),
        Encoding: { Type: 'Encoding', Differences: [1, ...Object.keys(shapes)] },
        FirstChar: 1,
        LastChar: entries.length,
        Widths: widths,
        Resources: {},
        ToUnicode: context.register(context.flateStream(toUnicode(entries))),
      }),
    );
  }
}

/** At most so many lines in a section of a map of characters. */
const perSection = 100;

function toUnicode(entries: [string, Letter][]): string {
  const lines = entries.map(([letter, { code }]) => {
    const from = code.toString(16).padStart(2, '0');
    return `<${from}> <${PDFHexString.fromText(letter).asString().slice(4)}>`;
  });
  let sections = '';
  for (let first = 0; first < lines.length; first += perSection) {
    const some = lines.slice(first, first + perSection);
    sections += `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar\n`;
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Letters def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
${sections}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
