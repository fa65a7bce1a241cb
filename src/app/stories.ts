/** Stories come when they are first wanted, and a scene is shown by changing the view to its own. */
import { flushSync } from 'react-dom';
import * as v from 'valibot';
import { isOwnStoryId } from '../atlas/schema-base.ts';
import { type Aim, Story } from '../atlas/schema-story.ts';
import { readyStory, type StoryData } from '../state/data.ts';
import { sceneAt, viewOfScene } from '../state/scene.ts';
import { isLayersPanel } from '../state/side.ts';
import type { AtlasStore, HistoryStep } from '../state/store.ts';
import { printView } from '../state/url.ts';
import { isBesideMap, type StoryPlace } from '../state/view.ts';
import { load } from './load.ts';
import { wantOwnStory } from './own-stories.ts';
import { loadQuestionsOf } from './story-questions.ts';

/** Stories that are being read, by id. */
const coming = new WeakMap<AtlasStore, Map<string, Promise<void>>>();

/** Reads a story that was not read yet, or whose last try failed. Resolves when it is there, or cannot be had; never rejects. */
export async function wantStory(store: AtlasStore, id: string): Promise<void> {
  const { data } = store.getState();
  if (isOwnStoryId(id)) return wantOwnStory(store, id);
  if (readyStory(data, id) || !data.atlas.stories.includes(id)) return;
  const reading = coming.get(store) ?? new Map<string, Promise<void>>();
  coming.set(store, reading);
  const read = reading.get(id) ?? readStory(store, id).finally(() => reading.delete(id));
  reading.set(id, read);
  return read;
}

async function readStory(store: AtlasStore, id: string): Promise<void> {
  putStory(store, id, { status: 'loading' });
  putStory(store, id, await loadStory(id));
}

async function loadStory(id: string): Promise<StoryData> {
  const file = `data/stories/${id}.json`;
  const loaded = await load(file, v.parser(Story));
  if (!loaded.ok) return { status: 'failed', problem: loaded.problem };
  const story = loaded.value;
  try {
    await loadQuestionsOf(story);
    return { status: 'ready', story };
  } catch (error) {
    return { status: 'failed', problem: { file, reason: 'network', detail: String(error) } };
  }
}

function putStory(store: AtlasStore, id: string, entry: StoryData): void {
  const { data } = store.getState();
  store.setState({ data: { ...data, stories: { ...data.stories, [id]: entry } } });
}

/** Flies to where a scene looks. */
export type Show = (aim: Aim, step: HistoryStep) => void;

/**
 * Shows a scene as it is in its story; one that the story does not have shows its first. A layers panel that stands open
 * beside what is read stays so; whoever makes a story needs it.
 */
export function goToScene(
  store: AtlasStore,
  show: Show,
  wanted: StoryPlace,
  step: HistoryStep = 'push',
): void {
  const { data, start, view: now } = store.getState();
  const story = readyStory(data, wanted.story);
  const scene = story && (sceneAt(story, wanted.scene)?.scene ?? story.scenes[0]);
  if (!scene) return;
  const { view } = viewOfScene(scene, { ...wanted, scene: scene.id }, data, start, now);
  const staysBeside = wanted.show === 'edit' || (isBesideMap(now) && isBesideMap({ story: wanted }));
  const folded = wanted.show === 'edit' ? 'layers' : view.panel;
  const panel = staysBeside && isLayersPanel(now.panel) ? now.panel : folded;
  // What was begun on the map belongs to the scene before.
  store.pass({ chooser: null, fan: null, sketch: null });
  // Panels take room from the map, so they must stand before the flight is aimed. The camera that the map has stays until
  // then, so that nothing is aimed at the start in between.
  flushSync(() => store.change(({ camera }) => ({ ...view, panel, camera }), step));
  show(scene, 'replace');
}

/**
 * Shows the scene that an address names: all of it when the address names nothing else, or else what the address leaves open.
 * `named`: the view of the address, if the map has kept its camera where that has none.
 */
export function openScene(store: AtlasStore, show: Show, named = store.getState().view): void {
  const { data, start } = store.getState();
  const { story: place } = named;
  const story = place && readyStory(data, place.story);
  if (!place || !story) return;
  // What is not of the view that a scene has.
  const { theme, language, projection, kiosk } = start;
  const bare = { ...named, story: null, embed: null, theme, language, projection, kiosk };
  const scene = sceneAt(story, place.scene)?.scene;
  if (!scene || printView(bare, start) === printView(start, start)) {
    if (place.show !== 'edit') store.change((before) => ({ ...before, panel: 'none' }), 'replace');
    goToScene(store, show, place, 'replace');
  } else if (named.camera === null) show(scene, 'replace');
}
