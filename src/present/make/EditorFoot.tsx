import type { OwnStory } from '../../atlas/schema-own-story.ts';
import { Button } from '../../ui/Button.tsx';
import { DownloadIcon, LinkIcon, NotesIcon, PlusIcon, StoriesIcon, UndoIcon } from '../../ui/icons.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import type { Said } from './use-scene-actions.ts';
import { useSharing } from './use-sharing.ts';

interface EditorFootProps {
  story: OwnStory;
  said: Said | null;
  linkOf(packed: string): string;
  onSay(said: Said): void;
  onAdd(): void;
  onTakeAlong(): void;
  onPresent(): void;
}

/** Always in sight: what was just done, and what is done with the whole story. */
export function EditorFoot({ story, said, linkOf, onSay, onAdd, onTakeAlong, onPresent }: EditorFootProps) {
  const { words } = useAllWords();
  const { make, present, share } = words;
  const { saveFile, copyLink, link } = useSharing(story, linkOf, onSay);
  // The address of a file on a disk leads nobody else to it.
  const canLink = window.location.protocol !== 'file:';
  return (
    <div className="editor-foot">
      <KeepingNotice />
      <div className="said">
        <p role="status">{said?.text}</p>
        {said?.undo && (
          <Button className="said__undo" onClick={said.undo}>
            <UndoIcon />
            {make.undo}
          </Button>
        )}
      </div>
      {link !== null && (
        <textarea
          className="editor-foot__link"
          aria-label={make.link}
          readOnly
          rows={2}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <div className="editor-foot__ways">
        <Button look="primary" title={make.addHint} onClick={onAdd}>
          <PlusIcon />
          {make.addView}
        </Button>
        <Button onClick={onPresent}>
          <StoriesIcon />
          {present.present}
        </Button>
      </div>
      <div className="editor-foot__ways editor-foot__ways--share">
        <Button look="quiet" onClick={saveFile}>
          <NotesIcon />
          {make.saveFile}
        </Button>
        {canLink && (
          <Button look="quiet" onClick={() => void copyLink()}>
            <LinkIcon />
            {make.copyLink}
          </Button>
        )}
        <Button look="quiet" onClick={onTakeAlong}>
          <DownloadIcon />
          {share.takeAlong}
        </Button>
      </div>
    </div>
  );
}
