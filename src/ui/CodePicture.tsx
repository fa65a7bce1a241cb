import { useMemo } from 'react';
import { codePicture } from './code-picture.ts';

interface CodePictureProps {
  /** What the code opens. */
  address: string;
  /** What a screen reader calls it. */
  label: string;
}

/** CSS pixels: a camera tells finer ones on a screen apart no more. */
const leastModule = 3;

/** A QR code, black on white in every theme. Where no style says how wide it is, it is as wide as it has to be. */
export function CodePicture({ address, label }: CodePictureProps) {
  const { size, path } = useMemo(() => codePicture(address), [address]);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width={size * leastModule} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
