/**
 * Pages as a PDF. Each is a picture drawn with the fonts of this computer, and letters that nobody sees (pdf-font.ts); it has
 * language, title, labels, bookmarks and tags.
 */
import { PDFContext, PDFHexString, type PDFRef, PDFWriter } from '@cantoo/pdf-lib';
import type { Measure } from './lines.ts';
import type { Page } from './page.ts';
import type { Raster } from './paint.ts';
import { InvisibleLetters } from './pdf-font.ts';
import { type Part, pageContent } from './pdf-page.ts';

/** What the document says of itself. */
export interface DocumentWords {
  /** Its language, a tag of BCP 47. */
  tag: string;
  title: string;
  summary: string;
  atlas: string;
}

export interface PaintedPage {
  page: Page;
  raster: Raster;
  /** JPEG, where the page has a map. */
  map: { bytes: Uint8Array; width: number; height: number } | null;
}

const objectsPerTick = 50;

export async function pdfFile(
  document: DocumentWords,
  painted: PaintedPage[],
  measure: Measure,
): Promise<Blob> {
  const context = PDFContext.create();
  const letters = new InvisibleLetters((letter) => measure(letter, { size: 1, bold: false }));
  const contents = painted.map(({ page }) => pageContent(page, letters));
  const fonts = context.register(context.obj(letters.write(context)));
  const pageTree = context.nextRef();
  const pages = painted.map(({ page, raster, map }, index) =>
    context.register(
      context.obj({
        Type: 'Page',
        Parent: pageTree,
        MediaBox: [0, 0, page.width, page.height],
        Resources: {
          Font: fonts,
          XObject: { Page: writeRaster(raster, context), ...(map ? { Map: writeMap(map, context) } : {}) },
        },
        Contents: context.register(context.flateStream(contents[index]?.operators ?? '')),
        StructParents: index,
        Tabs: 'S',
      }),
    ),
  );
  context.assign(pageTree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }));
  const structure = writeStructure(
    contents.map(({ parts }) => parts),
    pages,
    context,
  );
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pageTree,
    Lang: words(document.tag),
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: { DisplayDocTitle: true },
    PageLabels: { Nums: painted.flatMap(({ page }, index) => [index, { P: words(page.label) }]) },
    Outlines: writeBookmarks(
      painted.map(({ page }) => page.title),
      pages,
      context,
    ),
    // One page needs no list of pages beside it.
    ...(pages.length > 1 ? { PageMode: 'UseOutlines' } : {}),
  });
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: words(document.title),
      Subject: words(document.summary),
      Author: words(document.atlas),
    }),
  );
  const bytes = await PDFWriter.forContext(context, objectsPerTick).serializeToBuffer();
  return new Blob([bytes], { type: 'application/pdf' });
}

function words(text: string): PDFHexString {
  return PDFHexString.fromText(text);
}

function writeRaster({ width, height, packed }: Raster, context: PDFContext): PDFRef {
  return writeImage(packed, width, height, 'FlateDecode', context);
}

function writeMap({ bytes, width, height }: NonNullable<PaintedPage['map']>, context: PDFContext): PDFRef {
  return writeImage(bytes, width, height, 'DCTDecode', context);
}

function writeImage(
  bytes: Uint8Array,
  width: number,
  height: number,
  filter: string,
  context: PDFContext,
): PDFRef {
  return context.register(
    context.stream(bytes, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceRGB',
      BitsPerComponent: 8,
      Filter: filter,
    }),
  );
}

/** What assistive technology goes through: the parts of each page in order. */
function writeStructure(partsOfPages: Part[][], pages: PDFRef[], context: PDFContext): PDFRef {
  const root = context.nextRef();
  const whole = context.nextRef();
  const elements = partsOfPages.map((parts, page) =>
    parts.map(({ role, alt }, number) =>
      context.register(
        context.obj({
          Type: 'StructElem',
          S: role,
          P: whole,
          Pg: pages[page],
          K: number,
          ...(alt === undefined ? {} : { Alt: words(alt) }),
        }),
      ),
    ),
  );
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: elements.flat() }));
  const parents = { Nums: elements.flatMap((ofPage, page) => [page, ofPage]) };
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: whole, ParentTree: parents, ParentTreeNextKey: pages.length }),
  );
  return root;
}

/** A bookmark for each page that begins something. */
function writeBookmarks(titles: string[], pages: PDFRef[], context: PDFContext): PDFRef {
  const root = context.nextRef();
  const beginning = titles.flatMap((title, index) =>
    title === titles[index - 1] ? [] : [{ title, page: pages[index] }],
  );
  const refs = beginning.map(() => context.nextRef());
  beginning.forEach(({ title, page }, index) => {
    const [before, own, after] = [refs[index - 1], refs[index], refs[index + 1]];
    if (!own) return;
    context.assign(
      own,
      context.obj({
        Title: words(title),
        Parent: root,
        Dest: [page, 'Fit'],
        ...(before ? { Prev: before } : {}),
        ...(after ? { Next: after } : {}),
      }),
    );
  });
  const [first, last] = [refs[0], refs[refs.length - 1]];
  context.assign(
    root,
    context.obj({
      Type: 'Outlines',
      Count: refs.length,
      ...(first && last ? { First: first, Last: last } : {}),
    }),
  );
  return root;
}
