/** What `atlas.json` says of the atlas as a whole. */
import * as v from 'valibot';
import { archiveOrigin } from './schema-archive.ts';
import {
  bounds,
  divisionCode,
  identifier,
  isoDate,
  LocalisedText,
  languages,
  origin,
} from './schema-base.ts';

/** Partners within a network may have no TLS. */
const embedder = origin(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/, 'https://partner.example.org');

export const Atlas = v.strictObject({
  $schema: v.optional(v.string()),
  title: LocalisedText,
  description: LocalisedText,
  /** Who publishes this atlas, as a citation names it. */
  publisher: v.optional(LocalisedText),
  /** Where the site is published, with a slash at the end; previews of links need it. */
  siteAddress: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[^?#]+\/$/))),
  defaultLanguage: v.picklist(languages),
  /** Which files of `layers/` are shown, topmost first. */
  layers: v.pipe(v.array(identifier), v.minLength(1)),
  start: v.strictObject({
    bounds,
    projection: v.picklist(['mercator', 'globe']),
    /** Layers switched on at the start. */
    visible: v.array(identifier),
  }),
  /** The view buttons: a named place, or bounds as west, south, east, north in degrees. */
  views: v.array(
    v.strictObject({
      id: identifier,
      title: LocalisedText,
      place: v.optional(divisionCode),
      bounds: v.optional(bounds),
    }),
  ),
  /** Which files of `stories/` are offered, in this order. */
  stories: v.optional(v.array(identifier), []),
  worldview: v.picklist(['natural-earth', 'cn']),
  disclaimer: LocalisedText,
  /** 审图号 as granted to the publisher; empty when there is none. */
  mapReviewNumber: v.string(),
  /** Origins that may show the atlas in a frame; while there are none, all may. */
  embedders: v.array(embedder),
  /** Other origins that archives of layers may lie on. */
  archiveOrigins: v.optional(v.array(archiveOrigin), []),
  dataDate: isoDate,
});

export type Atlas = v.InferOutput<typeof Atlas>;
