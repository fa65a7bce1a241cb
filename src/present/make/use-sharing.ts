/** A story that leaves the browser: as a file, or as a link that holds all of it. */
import { useState } from 'react';
import { printOwnStory } from '../../atlas/own-story-file.ts';
import { longestLink, packOwnStory } from '../../atlas/own-story-link.ts';
import type { OwnStory } from '../../atlas/schema-own-story.ts';
import { storyOf } from '../../state/own-story.ts';
import { downloadFile } from '../../ui/download.ts';
import { fileNameOf } from '../../ui/file-name.ts';
import { useAllWords } from '../../ui/use-all-words.ts';
import type { Said } from './use-scene-actions.ts';

interface Sharing {
  saveFile(): void;
  copyLink(): Promise<void>;
  /** A link that the browser did not let the program copy. */
  link: string | null;
}

/** `linkOf`: the address that hands a packed story on. */
export function useSharing(
  story: OwnStory,
  linkOf: (packed: string) => string,
  onSay: (said: Said) => void,
): Sharing {
  const { words, format } = useAllWords();
  const { make } = words;
  const [link, setLink] = useState<string | null>(null);
  return {
    link,
    saveFile() {
      const name = fileNameOf(format.text(storyOf(story).title), 'story.json');
      downloadFile(new Blob([printOwnStory(story)], { type: 'application/json' }), name);
      onSay({ text: make.saved(name) });
    },
    async copyLink() {
      setLink(null);
      const made = await packOwnStory(story).then(linkOf, () => null);
      if (made === null) return onSay({ text: make.linkFailed });
      if (made.length > longestLink) {
        const [length, most] = [made.length, longestLink].map(format.number);
        return onSay({ text: make.linkTooLong(length ?? '', most ?? '') });
      }
      try {
        await navigator.clipboard.writeText(made);
        onSay({ text: make.linkCopied });
      } catch {
        setLink(made);
        onSay({ text: make.linkNotCopied });
      }
    },
  };
}
