/**
 * What a page and the atlas in a frame of it tell each other: version 1 of the messages. One table of commands, each with its
 * fields; docs/embedding.md is tested against it. Pure.
 */
import * as v from 'valibot';

export const protocol = 'ip-atlas-embed';
export const version = 1;

/** Of a message. `characters`: of all its texts and names together; `depth`: of objects within objects. */
export const limits = { characters: 16_384, values: 500, depth: 6, perSecond: 20 };

const name = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
const between = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));
const longitude = between(-180, 180);
const latitude = between(-90, 90);
const pixels = v.pipe(between(240, 2400), v.integer());

const Selection = v.nullable(
  v.union([v.strictObject({ layer: name, record: name }), v.strictObject({ place: name })]),
);

/** A west that is greater than the east: across the antimeridian. */
const Target = v.union([
  v.strictObject({
    bounds: v.pipe(
      v.strictTuple([longitude, latitude, longitude, latitude]),
      v.check(([, south, , north]) => south < north, 'the south lies below the north'),
    ),
  }),
  v.strictObject({
    longitude,
    latitude,
    zoom: between(-3, 24),
    bearing: v.optional(between(-180, 180), 0),
    pitch: v.optional(between(0, 60), 0),
  }),
]);

function command<Name extends string, Fields extends v.ObjectEntries>(title: Name, fields: Fields) {
  return v.strictObject({
    protocol: v.literal(protocol),
    version: v.literal(version),
    /** Chosen by the page; the answer bears it. */
    id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
    command: v.literal(title),
    ...fields,
  });
}

export const commands = [
  command('setState', { query: v.pipe(v.string(), v.maxLength(8000)) }),
  command('select', { selection: Selection }),
  command('fly', { to: Target }),
  command('nextScene', {}),
  command('previousScene', {}),
  command('getState', {}),
  command('getPicture', {
    type: v.picklist(['svg', 'png']),
    width: pixels,
    height: pixels,
    scale: v.optional(v.pipe(between(1, 4), v.integer()), 1),
  }),
] as const;

const Command = v.variant('command', commands);

export type Command = v.InferOutput<typeof Command>;
export type HostTarget = v.InferOutput<typeof Target>;

/** What the atlas tells by itself. */
export const events = ['ready', 'select', 'change', 'resize', 'error'] as const;
export type EventName = (typeof events)[number];

/** Why a command was understood and not done. */
export const refusals = ['unknown', 'no-map', 'no-story', 'no-scene', 'too-large', 'failed'] as const;
export type Refusal = (typeof refusals)[number];

/** Why a message was dropped without an answer. */
export const drops = ['foreign', 'flooding', 'oversized', 'unknownVersion', 'malformed'] as const;
export type Drop = (typeof drops)[number];

/** The command that a message holds, or why it is dropped. */
export function readMessage(content: unknown): Command | Exclude<Drop, 'foreign' | 'flooding'> {
  const size = sizeOf(content);
  if (size !== 'fits') return size;
  if (!isPlain(content) || content.protocol !== protocol) return 'malformed';
  if (content.version !== version) return 'unknownVersion';
  const read = v.safeParse(Command, content);
  return read.success ? read.output : 'malformed';
}

export function answerOf(id: string, result: unknown) {
  return { protocol, version, id, ok: true, result };
}

export function refusalOf(id: string, refusal: Refusal) {
  return { protocol, version, id, ok: false, error: refusal };
}

export function eventOf(event: EventName, detail?: unknown) {
  return { protocol, version, event, ...(detail !== undefined && { detail }) };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Stops at the first limit, so that a large message costs no more than a small one; one that holds itself is too deep. */
function sizeOf(content: unknown): 'fits' | 'oversized' | 'malformed' {
  let [characters, values] = [0, 0];
  const look = (value: unknown, depth: number): 'fits' | 'oversized' | 'malformed' => {
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (characters > limits.characters || values > limits.values || depth > limits.depth) return 'oversized';
    if (typeof value !== 'object' || value === null) return 'fits';
    if (!Array.isArray(value) && !isPlain(value)) return 'malformed';
    if (Array.isArray(value) && value.length > limits.values) return 'oversized';
    for (const key in value) {
      characters += key.length;
      const found = look((value as Record<string, unknown>)[key], depth + 1);
      if (found !== 'fits') return found;
    }
    return 'fits';
  };
  return look(content, 1);
}
