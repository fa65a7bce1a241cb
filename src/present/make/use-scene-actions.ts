/** What is done to whole scenes: each says what it did, and a deleted one can come back. */
import type { Aim } from '../../atlas/schema.ts';
import { mostScenes, type OwnScene, type OwnStory } from '../../atlas/schema-own-story.ts';
import { newName } from '../../state/new-name.ts';
import {
  addScene,
  changeView,
  duplicateScene,
  insertScene,
  mapQuery,
  moveScene,
  removeScene,
  sceneOfView,
  storyOf,
} from '../../state/own-story.ts';
import type { StoryPlace } from '../../state/view.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { useAtlasStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { proposedTitle } from './proposed-title.ts';

/** What a screen reader says and the foot of the editor shows. */
export interface Said {
  text: string;
  undo?: () => void;
}

export interface SceneActions {
  /** Opens a scene and shows it on the map. */
  show(id: string): void;
  add(): void;
  takeView(scene: OwnScene): void;
  duplicate(scene: OwnScene): void;
  remove(scene: OwnScene): void;
  /** `index`: from 0, where the scene stands afterwards. */
  move(id: string, index: number): void;
}

interface Making {
  story: OwnStory;
  place: StoryPlace;
  /** Where a scene would look to show what the map shows now. */
  aimNow(): Aim;
  onChange(change: (story: OwnStory) => OwnStory): void;
  /** Shows a scene on the map. */
  onOpen(place: StoryPlace): void;
  onSay(said: Said): void;
}

export function useSceneActions({ story, place, aimNow, onChange, onOpen, onSay }: Making): SceneActions {
  const store = useAtlasStore();
  const { words, format } = useAllWords();
  const { make } = words;
  const titleOf = (scene: OwnScene): string =>
    format.text(storyOf({ ...story, scenes: [scene] }).scenes[0]?.title ?? scene.title);
  const show = (scene: string): void => onOpen({ ...place, scene });
  /** Opens a scene that the map shows already. */
  const stay = (scene: string): void => store.change((view) => ({ ...view, story: { ...place, scene } }));
  const hasRoom = (): boolean => {
    const isFull = story.scenes.length >= mostScenes;
    if (isFull) onSay({ text: make.full(format.number(mostScenes)) });
    return !isFull;
  };
  return {
    show,
    add() {
      if (!hasRoom()) return;
      const state = store.getState();
      const scene = sceneOfView(newName(), proposedTitle(state), state.view, state.start, aimNow());
      const index = story.scenes.findIndex(({ id }) => id === place.scene);
      onChange((now) => addScene(now, scene, place.scene));
      stay(scene.id);
      const number = index === -1 ? story.scenes.length + 1 : index + 2;
      onSay({ text: make.added(format.text(scene.title), format.number(number)) });
    },
    takeView(scene) {
      const { view, start } = store.getState();
      const aim = aimNow();
      onChange((now) => changeView(now, scene, mapQuery(view, start), aim));
      onSay({ text: make.viewUsed(titleOf(scene)) });
    },
    duplicate(scene) {
      if (!hasRoom()) return;
      const copy = newName();
      onChange((now) => duplicateScene(now, scene.id, copy));
      show(copy);
      focusSoon(titleButton(copy));
      onSay({ text: make.duplicated(titleOf(scene)) });
    },
    remove(scene) {
      const { scenes } = story;
      if (scenes.length === 1) return onSay({ text: make.onlyScene });
      const index = scenes.findIndex(({ id }) => id === scene.id);
      const neighbour = scenes[index + 1] ?? scenes[index - 1];
      onChange((now) => removeScene(now, scene.id));
      if (neighbour) show(neighbour.id);
      onSay({
        text: make.deleted(titleOf(scene)),
        undo() {
          onChange((now) => insertScene(now, scene, index));
          show(scene.id);
          focusSoon(titleButton(scene.id));
          onSay({ text: make.restored(titleOf(scene)) });
        },
      });
      focusSoon('.editor-foot .said__undo');
    },
    move(id, index) {
      const scene = story.scenes.find((each) => each.id === id);
      if (!scene) return;
      onChange((now) => moveScene(now, id, index));
      const [at, all] = [index + 1, story.scenes.length].map((each) => format.number(each));
      onSay({ text: make.drag.dropped(titleOf(scene), at ?? '', all ?? '') });
    },
  };
}

function titleButton(scene: string): string {
  return `[data-scene="${scene}"] .scene-row__title > button`;
}
