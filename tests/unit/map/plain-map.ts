/** A plain model of what MapLibre keeps and refuses, to play the steps of a difference on. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleStep } from '../../../src/map/difference.ts';
import type { FeatureState, SourceModel, StyleModel } from '../../../src/map/style/model.ts';

type Loose = Record<string, unknown> & { id: string };

export class PlainMap {
  readonly sources: Map<string, SourceModel>;
  layers: Loose[];
  /** By name; those of 0 are none. */
  readonly states: Map<string, number>;
  projection: string;

  constructor(style: StyleModel) {
    this.sources = new Map(Object.entries(style.sources).map(([id, source]) => [id, { ...source }]));
    this.layers = structuredClone(style.layers) as unknown as Loose[];
    this.states = new Map(style.states.map((state) => [stateName(state), state.value]));
    this.projection = style.projection;
  }

  /** Throws where MapLibre reports an error. `style`: where added sources and data come from. */
  take(step: StyleStep, style: StyleModel): void {
    switch (step.kind) {
      case 'add-source': {
        if (this.sources.has(step.id)) throw new Error(`The source ${step.id} is there already.`);
        this.sources.set(step.id, { ...this.given(step.id, style) });
        break;
      }
      case 'set-data': {
        const source = this.sources.get(step.id);
        if (!source) throw new Error(`There is no source ${step.id}.`);
        source.data = this.given(step.id, style).data;
        break;
      }
      case 'remove-source': {
        if (this.layers.some((layer) => layer.source === step.id))
          throw new Error(`${step.id} is still in use.`);
        if (!this.sources.delete(step.id)) throw new Error(`There is no source ${step.id}.`);
        for (const name of this.states.keys()) if (name.startsWith(`${step.id} `)) this.states.delete(name);
        break;
      }
      case 'add-layer': {
        const { source } = step.layer as { source?: string };
        if (source !== undefined && !this.sources.has(source))
          throw new Error(`There is no source ${source}.`);
        if (this.layers.some((layer) => layer.id === step.layer.id))
          throw new Error(`${step.layer.id} is there already.`);
        this.insert(structuredClone(step.layer) as unknown as Loose, step.before);
        break;
      }
      case 'move-layer': {
        const layer = this.layer(step.id);
        if (step.before !== undefined) this.layer(step.before);
        this.layers = this.layers.filter((other) => other !== layer);
        this.insert(layer, step.before);
        break;
      }
      case 'remove-layer': {
        const layer = this.layer(step.id);
        this.layers = this.layers.filter((other) => other !== layer);
        break;
      }
      case 'set-filter':
        this.layer(step.id).filter = step.filter;
        break;
      case 'set-paint':
      case 'set-layout': {
        const part = step.kind === 'set-paint' ? 'paint' : 'layout';
        const layer = this.layer(step.id);
        layer[part] = { ...(layer[part] as object | undefined), [step.name]: step.value };
        break;
      }
      case 'set-state': {
        const { source, value } = step.state;
        if (!this.sources.has(source)) throw new Error(`There is no source ${source}.`);
        if (value === 0) this.states.delete(stateName(step.state));
        else this.states.set(stateName(step.state), value);
        break;
      }
      case 'set-projection':
        this.projection = style.projection;
    }
  }

  private given(id: string, style: StyleModel): SourceModel {
    const source = style.sources[id];
    if (!source) throw new Error(`The style has no source ${id}.`);
    return source;
  }

  private layer(id: string): Loose {
    const layer = this.layers.find((candidate) => candidate.id === id);
    if (!layer) throw new Error(`There is no layer ${id}.`);
    return layer;
  }

  private insert(layer: Loose, before: string | undefined): void {
    const index = before === undefined ? this.layers.length : this.layers.indexOf(this.layer(before));
    this.layers.splice(index, 0, layer);
  }
}

export function stateName({ source, feature, key }: FeatureState): string {
  return `${source} ${feature} ${key}`;
}

/** A layer without what is not set: a property set to nothing is a property not there. */
export function plainLayer(layer: Loose | LayerSpecification): unknown {
  const { paint = {}, layout = {}, ...rest } = layer as Loose & { paint?: object; layout?: object };
  return JSON.parse(JSON.stringify({ ...rest, paint, layout }));
}
