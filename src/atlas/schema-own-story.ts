/** A story of a reader's own, as the browser keeps it and as a file or link carries it. */
import * as v from 'valibot';
import { identifier, isOwnStoryId } from './schema-base.ts';
import { Scene, SceneFigure } from './schema-story.ts';

/** What tells such a file from any other. */
export const ownStoryFormat = 'ip-atlas-story';

/** Of the form below. A form that is no longer written is brought up to this one in src/atlas/own-story-file.ts. */
export const ownStoryVersion = 1;

/** Characters: more than anybody says in one scene, and little enough for a browser to draw. */
export const longestText = 20_000;
/** Of a title, which stands in one line or a few. */
export const longestTitle = 300;
export const mostScenes = 200;
/** Characters of what a map shows: no link may be longer either. */
export const longestView = 8000;
/** Of figures and of sources in one scene, and characters of an id. */
const mostNamed = 50;
const longestId = 200;

/** Whether every browser can read it: the pattern of a timestamp lets more pass than they do. */
const isTime = (timestamp: string): boolean => Number.isFinite(Date.parse(timestamp));

/** Words that are still being written: a language may be empty. */
export const DraftText = v.strictObject({
  en: v.pipe(v.string(), v.maxLength(longestText)),
  zh: v.pipe(v.string(), v.maxLength(longestText)),
});

export const DraftTitle = v.strictObject({
  en: v.pipe(v.string(), v.maxLength(longestTitle)),
  zh: v.pipe(v.string(), v.maxLength(longestTitle)),
});

const id = v.pipe(identifier, v.maxLength(longestId));
const figure = v.pipe(
  SceneFigure,
  v.check((named) => Object.values(named).every((each) => each.length <= longestId), 'shorter ids'),
);

export const OwnScene = v.strictObject({
  ...Scene.entries,
  id,
  title: DraftTitle,
  text: DraftText,
  notes: DraftText,
  view: v.pipe(v.string(), v.maxLength(longestView)),
  figures: v.optional(v.pipe(v.array(figure), v.maxLength(mostNamed)), []),
  sources: v.optional(v.pipe(v.array(id), v.maxLength(mostNamed)), []),
});

export const OwnStory = v.strictObject({
  format: v.literal(ownStoryFormat),
  version: v.literal(ownStoryVersion),
  id: v.pipe(v.string(), v.check(isOwnStoryId, 'own- and small letters or digits')),
  /** When it was last changed. */
  changed: v.pipe(v.string(), v.isoTimestamp(), v.check(isTime, 'a time')),
  title: DraftTitle,
  summary: DraftText,
  scenes: v.pipe(v.array(OwnScene), v.minLength(1), v.maxLength(mostScenes)),
});

export type DraftText = v.InferOutput<typeof DraftText>;
export type OwnScene = v.InferOutput<typeof OwnScene>;
export type OwnStory = v.InferOutput<typeof OwnStory>;
