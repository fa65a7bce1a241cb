/** How the picture will look, small: the same drawing as pixels. */
import { useEffect, useState } from 'react';
import { useAllWords } from '../../ui/use-all-words.ts';
import type { Sheet } from './formats.ts';
import type { PictureSource } from './laid-out.ts';

interface PreviewProps {
  source: PictureSource;
  sheet: Sheet;
}

type Drawn = { of: Sheet; address: string; alt: string } | { of: Sheet; address: null };

/** Pixels, for screens of high density. */
const longestSide = 900;

export function Preview({ source, sheet }: PreviewProps) {
  const wording = useAllWords();
  const { picture } = wording.words;
  const [drawn, setDrawn] = useState<Drawn | null>(null);

  useEffect(() => {
    let isGone = false;
    let address: string | null = null;
    async function draw(): Promise<Drawn> {
      const { drawPicture, pngOf } = await import('./make.ts');
      const picture = await drawPicture(source, sheet, wording);
      const { width, height } = sheet.pixels;
      address = URL.createObjectURL(await pngOf(picture, longestSide / Math.max(width, height), wording));
      return { of: sheet, address, alt: picture.said.alt };
    }
    draw().then(
      (next) => {
        if (!isGone) setDrawn(next);
        else if (address) URL.revokeObjectURL(address);
      },
      (error: unknown) => {
        console.error('The preview could not be drawn.', error);
        if (!isGone) setDrawn({ of: sheet, address: null });
      },
    );
    return () => {
      isGone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [source, sheet, wording]);

  const shown = drawn?.of === sheet ? drawn : null;
  return (
    <div className="save-picture__preview">
      {shown?.address ? (
        <img src={shown.address} alt={picture.previewOf(shown.alt)} />
      ) : (
        <p role="status">{shown ? picture.previewFailed : picture.previewWaiting}</p>
      )}
    </div>
  );
}
