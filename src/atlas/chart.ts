/** Which charts fit a layer, read off its definition, its records and what was claimed of it. */
import { type ComparedMeasure, comparedMeasures } from './chart-figures.ts';
import { addWeight, countRecords, weightOf } from './count.ts';
import { type BuiltInFacet, type Facet, facetsOf, facetValues } from './facet.ts';
import type { AtlasRecord, Claim, Field, Layer } from './schema.ts';
import { type Series, seriesOf } from './series.ts';

export type ValuesFacet = Facet & { kind: 'values' };
export type YearsFacet = Facet & { kind: 'years' };

/** How the layer as a whole answers to a facet. */
export interface Coverage {
  /** Records by value; a record with several values counts under each. */
  totals: Map<string, number>;
  /** Records that state no value. */
  without: number;
  hasSeveral: boolean;
}

export type Chart =
  | { kind: 'values'; facet: ValuesFacet; coverage: Coverage }
  | { kind: 'years'; facet: YearsFacet; coverage: Coverage }
  | { kind: 'figures'; measures: ComparedMeasure[] }
  /** `facet`: the years of the records, to stand beside what was reported. */
  | { kind: 'series'; series: Series; facet: YearsFacet | undefined; coverage: Coverage };

/** A facet with one value or none, so that a chart would compare nothing; `options` holds the value. */
export interface Uniform {
  facet: ValuesFacet;
  coverage: Coverage;
}

export interface LayerCharts {
  charts: Chart[];
  uniform: Uniform[];
}

const builtInCharts: BuiltInFacet[] = ['province', 'country', 'evidence'];

/**
 * The charts of a layer: what was reported over time, one for each field in the order of the definition, where the
 * records lie and how sure they are, and the figures that several records share.
 */
export function chartsOf(layer: Layer, claims: Claim[]): LayerCharts {
  const charts: Chart[] = [];
  const uniform: Uniform[] = [];
  const series = seriesOf(claims, layer.id);
  const inTime = series && facetsOf(layer).find((facet) => facet.id === layer.time?.from);
  const beside = inTime?.kind === 'years' ? inTime : undefined;
  if (series) charts.push({ kind: 'series', series, facet: beside, coverage: coverageOf(layer, beside) });
  for (const facet of chartFacets(layer)) {
    if (facet.id === beside?.id) continue;
    const coverage = coverageOf(layer, facet);
    if (coverage.totals.size < 2) {
      const options = [...coverage.totals.keys()];
      uniform.push({ facet: asValues(facet, options), coverage });
    } else if (facet.kind === 'years') charts.push({ kind: 'years', facet, coverage });
    else charts.push({ kind: 'values', facet, coverage });
  }
  const measures = comparedMeasures(layer);
  if (measures.length > 0) charts.push({ kind: 'figures', measures });
  return { charts, uniform };
}

/** Every facet that a chart is asked of, also those that tell no records apart and so are no filter. */
function chartFacets(layer: Layer): Facet[] {
  const facets = facetsOf(layer);
  const ofFields = layer.fields.flatMap((field) => {
    const facet = facets.find((candidate) => candidate.id === field.id);
    return facet ?? (isDivided(field) ? [{ kind: 'values' as const, id: field.id, field, options: [] }] : []);
  });
  const builtIn = builtInCharts.flatMap((id) => {
    // A layer of countries has one record a country, and its records lie in no province.
    if (layer.geometry === 'country' && id !== 'evidence') return [];
    const facet = facets.find((candidate) => candidate.id === id) ?? {
      kind: 'values' as const,
      id,
      options: [],
    };
    const isSomewhere = layer.records.some((record) => facetValues(facet, record).length > 0);
    return isSomewhere ? [facet] : [];
  });
  return [...ofFields, ...builtIn];
}

function asValues({ id, field }: Facet, options: string[]): ValuesFacet {
  return field ? { kind: 'values', id, field, options } : { kind: 'values', id: id as BuiltInFacet, options };
}

function isDivided(field: Field): boolean {
  if (field.type === 'entries') return field.values !== undefined;
  return field.type === 'category' || field.type === 'boolean' || field.type === 'year';
}

function coverageOf(layer: Layer, facet: Facet | undefined): Coverage {
  const coverage: Coverage = { totals: new Map(), without: 0, hasSeveral: false };
  for (const record of layer.records) {
    const values = facet ? chartValues(facet, record) : [];
    for (const value of values) addWeight(coverage.totals, value, record);
    if (values.length === 0) coverage.without += weightOf(record);
    if (values.length > 1) coverage.hasSeveral = true;
  }
  return coverage;
}

/** How many of these records state no value of the facet. */
export function countWithout(facet: Facet, records: AtlasRecord[]): number {
  return countRecords(records.filter((record) => chartValues(facet, record).length === 0));
}

function chartValues(facet: Facet, record: AtlasRecord): string[] {
  if (facet.field?.type !== 'year') return facetValues(facet, record);
  const year = record.values[facet.id];
  return typeof year === 'number' ? [String(year)] : [];
}
