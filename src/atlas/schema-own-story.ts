/** A story of a reader's own, as the browser keeps it and as a file or link carries it. */
import * as v from 'valibot';
import { isOwnStoryId } from './schema-base.ts';
import { Scene } from './schema-story.ts';

/** What tells such a file from any other. */
export const ownStoryFormat = 'ip-atlas-story';

/** Of the form below. A form that is no longer written is brought up to this one in src/atlas/own-story-file.ts. */
export const ownStoryVersion = 1;

/** Characters: more than anybody says in one scene, and little enough for a browser to draw. */
export const longestText = 20_000;
export const mostScenes = 200;

/** Words that are still being written: a language may be empty. */
export const DraftText = v.strictObject({
  en: v.pipe(v.string(), v.maxLength(longestText)),
  zh: v.pipe(v.string(), v.maxLength(longestText)),
});

export const OwnScene = v.strictObject({
  ...Scene.entries,
  title: DraftText,
  text: DraftText,
  notes: DraftText,
});

export const OwnStory = v.strictObject({
  format: v.literal(ownStoryFormat),
  version: v.literal(ownStoryVersion),
  id: v.pipe(v.string(), v.check(isOwnStoryId, 'own- and small letters or digits')),
  /** When it was last changed. */
  changed: v.pipe(v.string(), v.isoTimestamp()),
  title: DraftText,
  summary: DraftText,
  scenes: v.pipe(v.array(OwnScene), v.minLength(1), v.maxLength(mostScenes)),
});

export type DraftText = v.InferOutput<typeof DraftText>;
export type OwnScene = v.InferOutput<typeof OwnScene>;
export type OwnStory = v.InferOutput<typeof OwnStory>;
