import { useMemo } from 'react';
import { codePicture } from './code-picture.ts';

interface CodePictureProps {
  /** What the code opens. */
  address: string;
  /** What a screen reader calls it. */
  label: string;
}

/** A QR code, black on white in every theme. */
export function CodePicture({ address, label }: CodePictureProps) {
  const { size, path } = useMemo(() => codePicture(address), [address]);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
