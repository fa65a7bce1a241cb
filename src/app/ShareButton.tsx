import { Button } from '../ui/Button.tsx';
import { ShareIcon } from '../ui/icons.tsx';
import { useAtlasStore, useWords } from '../ui/store-context.tsx';
import './ShareButton.css';

/** Opens the dialog that hands on what is shown. */
export function ShareButton() {
  const store = useAtlasStore();
  const { words } = useWords();
  return (
    <Button
      className="bar__share"
      title={words.app.share}
      onClick={() => store.pass({ sharing: { way: 'link' } })}
    >
      <ShareIcon />
      <span className="bar__share-word">{words.app.share}</span>
    </Button>
  );
}
