/** The editor of own stories, tied to where they are kept. */
import type { Aim, Story } from '../atlas/schema.ts';
import type { OwnStory } from '../atlas/schema-own-story.ts';
import { StoryEditor } from '../present/make/StoryEditor.tsx';
import type { StoryPlace } from '../state/view.ts';
import { useAtlasStore } from '../ui/store-context.tsx';
import { storyLink } from './open-own-story.ts';
import { changeOwnStory } from './own-stories.ts';
import { ScenePicture } from './ScenePicture.tsx';

interface EditorPartProps {
  own: OwnStory;
  story: Story;
  place: StoryPlace;
  isAway: boolean;
  /** Where a scene would look to show what the map shows now; null without a map. */
  aimNow(): Aim | null;
  onOpen(place: StoryPlace): void;
  onTakeAlong(): void;
  onClose(): void;
}

export function EditorPart({ aimNow, ...props }: EditorPartProps) {
  const store = useAtlasStore();
  const { own, story, place } = props;
  /** Without a map a scene looks where the one before it does. */
  const aim = (): Aim => {
    const { bounds, bearing, pitch } = story.scenes.find(({ id }) => id === place.scene) ?? {
      bounds: store.getState().data.atlas.start.bounds,
    };
    return aimNow() ?? { bounds, bearing, pitch };
  };
  return (
    <StoryEditor
      {...props}
      aimNow={aim}
      linkOf={storyLink}
      picture={(scene) => <ScenePicture scene={scene} />}
      onChange={(change) => void changeOwnStory(store, own.id, change)}
    />
  );
}
