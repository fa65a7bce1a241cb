/** The picture is a function of the state: the whole ordered list of map layers, made anew for each state. */
import { archivePart } from './archive.ts';
import { areaPart } from './areas.ts';
import { bordersPart, groundPart, namesPart } from './base.ts';
import type { ShownLayer, StyleInput, StyleModel, StylePart } from './model.ts';
import { fanPart, markRoomPart, pointPart } from './points.ts';
import { selectedAreaPart, selectedPointPart } from './selection.ts';
import { areaShapePart, nearestPart, sketchPart, uncertaintyPart } from './space.ts';

export function styleOf(input: StyleInput): StyleModel {
  const bottomUp = [...input.shown].reverse();
  const partOf = (shown: ShownLayer): StylePart => {
    const { archive, geometry } = shown.layer;
    if (archive) return archivePart(shown, archive, input);
    return geometry === 'point' ? pointPart(shown, input) : areaPart(shown, input);
  };
  // Names lie over the areas and under the points that lie over those, so that a name makes way for a point.
  const aboveAreas = bottomUp.findLastIndex(({ layer }) => layer.geometry !== 'point') + 1;
  const parts = [
    groundPart(input),
    ...bottomUp.slice(0, aboveAreas).map(partOf),
    bordersPart(input),
    areaShapePart(input),
    selectedAreaPart(input),
    namesPart(input),
    uncertaintyPart(input),
    nearestPart(input),
    ...bottomUp.slice(aboveAreas).map(partOf),
    fanPart(input),
    selectedPointPart(input),
    // What is drawn last is placed first. Single points over the names have their place already.
    ...bottomUp
      .filter(({ layer }, index) => layer.mark.cluster || index < aboveAreas)
      .map((shown) => markRoomPart(shown, input)),
    sketchPart(input),
  ];
  return {
    sources: Object.assign({}, ...parts.map((part) => part.sources)),
    layers: parts.flatMap((part) => part.layers),
    states: parts.flatMap((part) => part.states ?? []),
    projection: input.projection,
  };
}
