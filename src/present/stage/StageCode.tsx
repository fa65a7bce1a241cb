import { useMemo } from 'react';
import { useAllWords } from '../../ui/use-all-words.ts';
import { codePicture } from './code.ts';

/** For the audience to take the scene along. `address`: what the code opens. */
export function StageCode({ address }: { address: string }) {
  const { words } = useAllWords();
  const { size, path } = useMemo(() => codePicture(address), [address]);
  return (
    <figure className="stage-code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.stage.codeLabel(address)}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>{words.stage.code}</figcaption>
    </figure>
  );
}
