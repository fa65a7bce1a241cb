/** A story on the stage: the scene's words over the map, moved on by keys, clicker or finger. */
import type { Story } from '../../atlas/schema.ts';
import type { StoryPlace } from '../../state/view.ts';

interface StageProps {
  story: Story;
  place: StoryPlace;
  /** Shows the scene with this id, as it is in the story; the present one too, after the presenter has roamed. */
  onScene(scene: string): void;
  onLeave(): void;
}

export function Stage({ story, place, onScene, onLeave }: StageProps) {
  return <section className="stage-words">{place.scene}</section>;
}
