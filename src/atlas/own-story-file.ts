/** Own stories as text: what is saved to a file, and what is read from one that may come from anywhere. Pure. */
import * as v from 'valibot';
import { OwnStory, ownStoryFormat, ownStoryVersion } from './schema-own-story.ts';

/** Characters; a story as long as the schema allows in everything is no talk that anybody gives. */
const longestFile = 5_000_000;

/** What is wrong at one place. `path`: keys from the top, indexes from 0. */
export interface OwnStoryProblem {
  path: readonly (string | number)[];
  kind: 'missing' | 'unknown' | 'wrong-kind' | 'wrong-value' | 'too-long' | 'repeated';
}

export type OwnStoryRead =
  | { ok: true; story: OwnStory }
  | { ok: false; reason: 'too-large' | 'not-json' | 'foreign' | 'newer' }
  | { ok: false; reason: 'not-valid'; problems: OwnStoryProblem[] };

/** For people to read as well. */
export function printOwnStory(story: OwnStory): string {
  return `${JSON.stringify(story, null, 2)}\n`;
}

/** Reads a file of any version so far. It changes nothing and throws nothing, whatever the text. */
export function readOwnStory(text: string): OwnStoryRead {
  if (text.length > longestFile) return { ok: false, reason: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  return ownStoryOf(value);
}

/** The same of what was parsed already. */
export function ownStoryOf(value: unknown): OwnStoryRead {
  const version = versionOf(value);
  if (version === 'foreign' || version === 'newer') return { ok: false, reason: version };
  const read = v.safeParse(OwnStory, version === 0 ? fromStoryOfAtlas(value as StoryFile) : value);
  if (!read.success) return { ok: false, reason: 'not-valid', problems: read.issues.map(problemOf) };
  const problems = valueProblems(read.output);
  return problems.length > 0
    ? { ok: false, reason: 'not-valid', problems }
    : { ok: true, story: read.output };
}

/** A file of `data/stories`, which is how stories were written before readers made their own. */
type StoryFile = { id: string; scenes: unknown[] } & Record<string, unknown>;

function versionOf(value: unknown): number | 'foreign' | 'newer' {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'foreign';
  const { format, version, id, scenes } = value as Record<string, unknown>;
  if (format === ownStoryFormat && typeof version === 'number')
    return version > ownStoryVersion ? 'newer' : version;
  const isStoryOfAtlas = format === undefined && typeof id === 'string' && Array.isArray(scenes);
  return isStoryOfAtlas ? 0 : 'foreign';
}

/** From version 0: no format, no time, an id of the atlas, and notes only where there are some. */
function fromStoryOfAtlas({ $schema: _schema, id, scenes, ...story }: StoryFile): unknown {
  const letters = id.toLowerCase().replace(/[^a-z0-9]/g, '');
  const ownId = `own-${letters.slice(0, 32) || 'story'}`;
  return {
    format: ownStoryFormat,
    version: ownStoryVersion,
    changed: new Date(0).toISOString(),
    ...story,
    id: ownId,
    scenes: scenes.map((scene) =>
      typeof scene === 'object' && scene !== null ? { notes: { en: '', zh: '' }, ...scene } : scene,
    ),
  };
}

function problemOf(issue: v.BaseIssue<unknown>): OwnStoryProblem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  return { path, kind: kindOf(issue) };
}

function kindOf({ type, expected, received, kind }: v.BaseIssue<unknown>): OwnStoryProblem['kind'] {
  if (type === 'strict_object' && expected === 'never') return 'unknown';
  if (received === 'undefined') return 'missing';
  if (type === 'max_length') return 'too-long';
  return kind === 'schema' ? 'wrong-kind' : 'wrong-value';
}

/** What the schema cannot tell. */
function valueProblems({ scenes }: OwnStory): OwnStoryProblem[] {
  const ids = scenes.map(({ id }) => id);
  return scenes.flatMap(({ id, bounds: [, south, , north] }, index): OwnStoryProblem[] => [
    ...(ids.indexOf(id) < index ? [{ path: ['scenes', index, 'id'], kind: 'repeated' } as const] : []),
    ...(south < north ? [] : [{ path: ['scenes', index, 'bounds'], kind: 'wrong-value' } as const]),
  ]);
}
