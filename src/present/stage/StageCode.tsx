import { CodePicture } from '../../ui/CodePicture.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

/** For the audience to take the scene along. `address`: what the code opens. */
export function StageCode({ address }: { address: string }) {
  const { words } = useAllWords();
  return (
    <figure className="stage-code">
      <CodePicture address={address} label={words.stage.codeLabel(address)} />
      <figcaption>{words.stage.code}</figcaption>
    </figure>
  );
}
