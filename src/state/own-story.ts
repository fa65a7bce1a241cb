/**
 * Every change that a reader makes to an own story, as a pure function from story to story. Two windows may change one story at the
 * same time: each change is made to what is kept by then, and says no more than what its writer meant.
 */
import type { Aim, Language, LocalisedText, SceneFigure, Story } from '../atlas/schema.ts';
import {
  type DraftText,
  longestText,
  longestTitle,
  longestView,
  mostScenes,
  type OwnScene,
  type OwnStory,
  ownStoryFormat,
  ownStoryVersion,
} from '../atlas/schema-own-story.ts';
import type { AtlasData } from './data.ts';
import { mergeText } from './merge-text.ts';
import { newName } from './new-name.ts';
import { themeIn, viewOfScene } from './scene.ts';
import { printView } from './url.ts';
import type { ViewState } from './view.ts';

export type StoryChange = (story: OwnStory) => OwnStory;

/** What of a scene this atlas does not know: parameters of its view, and the ids of what it names. */
export interface IgnoredInScene {
  /** From 1. */
  number: number;
  names: string[];
}

/** Scenes of another atlas, or of another time, may name what is not here. They are shown without it; it stays in the story. */
export function ignoredInScenes(story: Story, data: AtlasData, start: ViewState): IgnoredInScene[] {
  return story.scenes.flatMap((scene, index) => {
    const place = { show: 'read', story: story.id, scene: scene.id } as const;
    const names = [
      ...viewOfScene(scene, place, data, start, start).ignored,
      ...scene.sources.filter((id) => !Object.hasOwn(data.sources, id)),
      ...scene.figures.flatMap((figure) => missingOf(figure, data) ?? []),
    ];
    return names.length === 0 ? [] : { number: index + 1, names: [...new Set(names)] };
  });
}

function missingOf(figure: SceneFigure, data: AtlasData): string | null {
  if ('claim' in figure) return data.claims.some(({ id }) => id === figure.claim) ? null : figure.claim;
  if ('count' in figure) return Object.hasOwn(data.layers, figure.count) ? null : figure.count;
  const layer = Object.hasOwn(data.layers, figure.layer) ? data.layers[figure.layer] : undefined;
  // What has not come yet may still have it.
  if (layer && layer.status !== 'ready') return null;
  const record = layer?.layer.records.find(({ id }) => id === figure.record);
  const isKnown = layer?.layer.archive || record?.figures.some(({ measure }) => measure === figure.measure);
  return isKnown ? null : `${figure.layer}/${figure.record}/${figure.measure}`;
}

export function newOwnStoryId(): string {
  return `own-${newName()}`;
}

export const noText: DraftText = { en: '', zh: '' };

/** What the reader sees, as a scene without words but its title. `aim`: where the map looks. */
export function sceneOfView(
  id: string,
  title: DraftText,
  view: ViewState,
  start: ViewState,
  aim: Aim,
): OwnScene {
  return {
    id,
    title,
    text: noText,
    notes: noText,
    view: mapQuery(view, start),
    ...aim,
    figures: [],
    sources: [],
  };
}

/** All that the map shows but where it looks, in the words of the address, without "?". */
export function mapQuery(view: ViewState, start: ViewState): string {
  const { language, theme, panel, camera, dock, sort, columns, measure, story, kiosk } = start;
  const same = { ...view, language, theme, panel, camera, dock, sort, columns, measure, story, kiosk };
  // A story goes on with the data of its atlas.
  const map = { ...same, dataVersion: null };
  const parts = printView(map, start).slice(1).split('&');
  // An address always names its language; a scene has none.
  return queryOf(parts.filter((part) => !part.startsWith('lang=')));
}

/** What would make a scene too long to be read again is left out. */
function queryOf(parts: string[]): string {
  return parts.filter(Boolean).reduce((query, part) => {
    const longer = query === '' ? part : `${query}&${part}`;
    return longer.length > longestView ? query : longer;
  }, '');
}

/** A story of one scene. */
export function newStory(id: string, title: DraftText, scene: OwnScene): OwnStory {
  return { ...emptyStory(id), title, scenes: [scene] };
}

/** A story of the atlas as one's own, to be changed. */
export function ownCopy({ title, summary, scenes }: Story, id: string): OwnStory {
  const own = scenes.map((scene) => ({ ...scene, notes: scene.notes ?? noText }));
  return { ...emptyStory(id), title, summary, scenes: own };
}

function emptyStory(id: string): Omit<OwnStory, 'title' | 'scenes'> {
  // Whoever keeps the story writes when.
  return {
    format: ownStoryFormat,
    version: ownStoryVersion,
    id,
    changed: new Date(0).toISOString(),
    summary: noText,
  };
}

/** The last moment that a timestamp of four digits for its year can say. */
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * A story that was changed, with the time of it. `before`: what it was until then, which is always the older one, whatever a clock says.
 * `now`: milliseconds since 1970.
 */
export function dated(story: OwnStory, before: OwnStory, now: number): OwnStory {
  const moment = Math.max(now, Date.parse(before.changed) + 1);
  return { ...story, changed: new Date(Math.min(moment, lastMoment)).toISOString() };
}

/** Of two states of a story: whether the first was changed before the second. */
export function isOlder(one: OwnStory, other: OwnStory): boolean {
  return Date.parse(one.changed) < Date.parse(other.changed);
}

/** The story as all that shows stories knows it: words that are missing in one language are those of the other. */
export function storyOf(own: OwnStory): Story {
  const { id, title, summary, scenes } = own;
  return {
    id,
    title: named(title),
    summary: filled(summary),
    scenes: scenes.map(({ notes, ...scene }) => ({
      ...scene,
      title: named(scene.title),
      text: filled(scene.text),
      ...(isWritten(notes) && { notes: filled(notes) }),
    })),
  };
}

function isWritten({ en, zh }: DraftText): boolean {
  return en.trim() !== '' || zh.trim() !== '';
}

function filled({ en, zh }: DraftText): LocalisedText {
  return { en: en.trim() || zh.trim(), zh: zh.trim() || en.trim() };
}

/** A title that nobody has written yet still has to be pressed. */
function named(text: DraftText): LocalisedText {
  return isWritten(text) ? filled(text) : { en: '…', zh: '…' };
}

/** Puts a scene after another one; at the end when that one is gone. */
export function addScene(story: OwnStory, scene: OwnScene, after: string | null): OwnStory {
  const at = story.scenes.findIndex(({ id }) => id === after);
  return insertScene(story, scene, at === -1 ? story.scenes.length : at + 1);
}

/** `index`: from 0, where the scene stands afterwards. A scene that is there already stays as it is, and so does a full story. */
export function insertScene(story: OwnStory, scene: OwnScene, index: number): OwnStory {
  if (story.scenes.length >= mostScenes || story.scenes.some(({ id }) => id === scene.id)) return story;
  return { ...story, scenes: story.scenes.toSpliced(index, 0, scene) };
}

/** The copy stands after the scene, under an id of its own. */
export function duplicateScene(story: OwnStory, id: string, copy: string): OwnStory {
  const scene = story.scenes.find((each) => each.id === id);
  return scene ? addScene(story, { ...scene, id: copy }, id) : story;
}

/** Without a scene; the last one stays, as a story without scenes cannot be shown. */
export function removeScene(story: OwnStory, id: string): OwnStory {
  const scenes = story.scenes.filter((scene) => scene.id !== id);
  return scenes.length === 0 || scenes.length === story.scenes.length ? story : { ...story, scenes };
}

/** `index`: from 0, where the scene stands afterwards. */
export function moveScene(story: OwnStory, id: string, index: number): OwnStory {
  const from = story.scenes.findIndex((scene) => scene.id === id);
  const scene = story.scenes[from];
  if (!scene || from === index) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(index, 0, scene) };
}

/**
 * Changes a scene. `known`: the scene as its writer saw it, which comes back with the change when another window has removed it in
 * the meantime.
 */
export function changeScene(
  story: OwnStory,
  known: OwnScene,
  change: (scene: OwnScene) => OwnScene,
): OwnStory {
  if (!story.scenes.some(({ id }) => id === known.id)) return addScene(story, change(known), null);
  return { ...story, scenes: story.scenes.map((scene) => (scene.id === known.id ? change(scene) : scene)) };
}

/** What the map shows in a scene; a theme that the scene asks for is none of the reader's, and stays. */
export function changeView(
  story: OwnStory,
  known: OwnScene,
  view: string,
  { bounds, bearing, pitch }: Aim,
): OwnStory {
  return changeScene(story, known, ({ bearing: _bearing, pitch: _pitch, ...scene }) => {
    const theme = themeIn(scene);
    return {
      ...scene,
      view: queryOf([...(theme ? [`theme=${theme}`] : []), ...view.split('&')]),
      bounds,
      ...(bearing !== undefined && { bearing }),
      ...(pitch !== undefined && { pitch }),
    };
  });
}

/** Takes a figure away, wherever another window has moved it. */
export function removeFigure(story: OwnStory, known: OwnScene, figure: SceneFigure): OwnStory {
  const isOther = (other: SceneFigure): boolean => JSON.stringify(other) !== JSON.stringify(figure);
  return changeScene(story, known, (scene) => ({ ...scene, figures: scene.figures.filter(isOther) }));
}

/** What somebody wrote into a field: from `before`, which the field held when they began, to `after`. */
export interface Writing {
  language: Language;
  before: string;
  after: string;
}

export type SceneField = 'title' | 'text' | 'notes';
export type StoryField = 'title' | 'summary';

/** What stands between two texts of a field that cannot be made one: a title has one line. */
export function jointOf(field: SceneField | StoryField): string {
  return field === 'title' ? ' / ' : '\n\n';
}

/** Characters that a field may hold. */
export function longestOf(field: SceneField | StoryField): number {
  return field === 'title' ? longestTitle : longestText;
}

/** The text with what was written in it; what another window wrote in the meantime stays. */
function writeInto(text: DraftText, field: SceneField | StoryField, writing: Writing): DraftText {
  const { language, before, after } = writing;
  return { ...text, [language]: mergeText(before, after, text[language], jointOf(field), longestOf(field)) };
}

export function writeScene(story: OwnStory, known: OwnScene, field: SceneField, writing: Writing): OwnStory {
  return changeScene(story, known, (scene) => ({
    ...scene,
    [field]: writeInto(scene[field], field, writing),
  }));
}

export function writeStory(story: OwnStory, field: StoryField, writing: Writing): OwnStory {
  return { ...story, [field]: writeInto(story[field], field, writing) };
}
