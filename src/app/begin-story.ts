/** Where a story of one's own begins: with what the map shows, or with a story of the atlas. */
import type { Aim, Language, Story } from '../atlas/schema.ts';
import type { DraftText } from '../atlas/schema-own-story.ts';
import { allWords } from '../i18n/all-words.ts';
import { formats } from '../i18n/format.ts';
import { localDay } from '../i18n/local-day.ts';
import { proposedTitle } from '../present/make/proposed-title.ts';
import { newName } from '../state/new-name.ts';
import { newOwnStoryId, newStory, noText, ownCopy, sceneOfView } from '../state/own-story.ts';
import { isLayersPanel } from '../state/side.ts';
import type { AtlasStore } from '../state/store.ts';
import type { StoryPlace } from '../state/view.ts';
import { addOwnStory } from './own-stories.ts';

/** Begins a story with what the map shows, and opens it to be made. `aim`: where the map looks; null without a map. */
export function beginStory(store: AtlasStore, aim: Aim | null): void {
  const { data, start, view } = store.getState();
  const where = aim ?? { bounds: data.atlas.start.bounds };
  const scene = sceneOfView(newName(), proposedTitle({ data, view }), view, start, where);
  const story = newStory(newOwnStoryId(), untitled(view.language), scene);
  void addOwnStory(store, story);
  // The map shows the scene already, so only the panel changes.
  store.change((before) => ({
    ...before,
    story: { show: 'edit', story: story.id, scene: scene.id },
    panel: isLayersPanel(before.panel) ? before.panel : 'layers',
  }));
}

/** Copies a story of the atlas, and says where the copy is made further. */
export function copyStory(store: AtlasStore, told: Story): StoryPlace {
  const story = ownCopy(told, newOwnStoryId());
  void addOwnStory(store, story);
  return { show: 'edit', story: story.id, scene: story.scenes[0]?.id ?? '' };
}

/** In the reader's language alone: in the other one the title then shows as missing. */
function untitled(language: Language): DraftText {
  const day = formats[language].date(localDay(new Date()));
  return { ...noText, [language]: allWords[language].make.untitled(day) };
}
