/** A story: an ordered list of scenes, each a view of the atlas with words. Figures and sources are named, never typed. */
import * as v from 'valibot';
import { bounds, identifier, LocalisedText, layerIdentifier } from './schema-base.ts';

/** A number or statement beside the text, by reference, so that it cannot drift from the data. */
export const SceneFigure = v.union([
  /** What was reported; beside it what the records show, where the claim says how to count them. */
  v.strictObject({ claim: identifier }),
  /** A figure of a record: its value of this measure, the latest if there are several. */
  v.strictObject({ layer: layerIdentifier, record: identifier, measure: identifier }),
  /** How many records of the layer the scene shows, with the filters of the scene. */
  v.strictObject({ count: layerIdentifier }),
]);

export const Scene = v.strictObject({
  id: identifier,
  title: LocalisedText,
  /** Plain text; an empty line begins a paragraph. Numbers other than years belong into `figures`. */
  text: LocalisedText,
  /** What the map shows, as in the address of the atlas, without "?", language, panels and map: `layers=…&f.gi-projects.year=2019-2020`. */
  view: v.string(),
  /**
   * The part of the earth to fit into the screen, whatever its size: west, south, east, north in degrees. An east below the west
   * lies beyond 180 degrees.
   */
  bounds,
  /** How the map is turned and tilted, in degrees clockwise from north and from straight down; absent: not at all. */
  bearing: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  pitch: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
  figures: v.optional(v.array(SceneFigure), []),
  /** What the text rests on, beyond what its figures cite. */
  sources: v.optional(v.array(identifier), []),
  /** For the speaker alone. */
  notes: v.optional(LocalisedText),
});

export const Story = v.strictObject({
  $schema: v.optional(v.string()),
  id: identifier,
  title: LocalisedText,
  /** One or two sentences for the list of stories. */
  summary: LocalisedText,
  scenes: v.pipe(v.array(Scene), v.minLength(1)),
});

export type SceneFigure = v.InferOutput<typeof SceneFigure>;
export type Scene = v.InferOutput<typeof Scene>;
/** Where a scene looks, whatever the size of the screen. */
export type Aim = Pick<Scene, 'bounds' | 'bearing' | 'pitch'>;
export type Story = v.InferOutput<typeof Story>;
