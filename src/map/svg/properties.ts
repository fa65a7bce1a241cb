/** What a style says of a feature, by MapLibre's own evaluator. */
import {
  Color,
  expression,
  featureFilter,
  type LayerSpecification,
  latest,
  Padding,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';

type Specification = Parameters<typeof expression.normalizePropertyExpression>[2] & { default?: unknown };
const specifications = latest as unknown as Record<string, Record<string, Specification> | undefined>;

/** The paint or layout property of a layer for one feature. */
export type PropertyOf = (name: string, feature?: Feature) => unknown;

/** What the style says of a feature beside its layers. */
export type StateOf = (feature: Feature) => Record<string, number>;

const geometryTypes = { point: 1, line: 2, polygon: 3 };

function evaluated({ geometry, properties }: Feature): {
  type: 1 | 2 | 3;
  properties: Record<string, unknown>;
} {
  const type = geometry.type.endsWith('Polygon')
    ? geometryTypes.polygon
    : geometry.type.endsWith('LineString')
      ? geometryTypes.line
      : geometryTypes.point;
  return { type: type as 1 | 2 | 3, properties: properties ?? {} };
}

/** Whether the layer draws a feature at this zoom. */
export function filterOf(layer: LayerSpecification, zoom: number): (feature: Feature) => boolean {
  const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
  return (feature) => filter({ zoom }, evaluated(feature));
}

/** The values of a layer's properties at this zoom; those that it does not name have the specification's. */
export function propertiesOf(
  layer: LayerSpecification,
  zoom: number,
  stateOf: StateOf = () => ({}),
): PropertyOf {
  const given: Record<string, unknown> = { ...layer.layout, ...layer.paint };
  const known = new Map<string, ReturnType<typeof expression.normalizePropertyExpression>>();
  return (name, feature) => {
    const specification =
      specifications[`paint_${layer.type}`]?.[name] ?? specifications[`layout_${layer.type}`]?.[name];
    if (!specification) throw new Error(`A layer of type "${layer.type}" has no property "${name}".`);
    const made =
      known.get(name) ??
      expression.normalizePropertyExpression(
        (given[name] ?? specification.default) as string,
        name,
        specification,
      );
    known.set(name, made);
    return made.evaluate(
      { zoom },
      feature && evaluated(feature),
      feature ? stateOf(feature) : {},
      undefined,
      [],
    );
  };
}

/** Whether the layer says something of this property itself. */
export function names(layer: LayerSpecification, property: string): boolean {
  return property in { ...layer.layout, ...layer.paint };
}

export function numberFrom(value: unknown): number {
  return Number(value);
}

/** CSS pixels, the same on all sides. */
export function paddingFrom(value: unknown): number {
  return value instanceof Padding ? value.values[0] : 0;
}

/** `#rrggbb`, or `none` for a colour that is not seen. */
export function colourFrom(value: unknown): string {
  if (!(value instanceof Color)) return 'none';
  const [red, green, blue, alpha] = value.rgb;
  const hex = [red, green, blue].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return alpha === 0 ? 'none' : `#${hex.join('')}`;
}
