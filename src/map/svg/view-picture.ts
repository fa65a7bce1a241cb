/** A view of the atlas as a picture of its own, drawn without the map engine. Pure. */

import type { Bounds } from '../../atlas/filter.ts';
import { languageTags } from '../../atlas/language-tags.ts';
import { recordsPictured } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import type { Tone } from '../../state/tone.ts';
import { fontStack } from '../style/model.ts';
import { styleOf } from '../style/style.ts';
import { styleInput } from '../style-input.ts';
import { type Drawing, drawingsOf } from './drawings.ts';
import { type PictureSize, pictureFrame } from './frame.ts';
import { attributes, Definitions, markupOf } from './markup.ts';
import { isWhole } from './symbols.ts';

export type { PictureSize } from './frame.ts';

/**
 * A standalone SVG document of the view: north up on the flat map, the bounds (degrees) fitted into the size (CSS pixels),
 * marks and names as large as on a screen of that size. What is open for the moment, such as a fan, is not in it; a view
 * "only in sight" shows what lies in the picture. A view with an area needs `areaQuestions`, as everywhere.
 * `isDrawn`: whether something is to be in it, such as words.
 */
export function viewPicture(
  state: AtlasState,
  bounds: Bounds,
  size: PictureSize,
  tone: Tone,
  isDrawn: (drawing: Drawing) => boolean = () => true,
): string {
  const frame = pictureFrame(bounds, size);
  const style = styleOf(styleInput(pictured(state, frame.bounds), tone, recordsPictured));
  const definitions = new Definitions('map-');
  const content = markupOf(
    drawingsOf(style, frame).filter(
      (drawing) => isDrawn(drawing) && (drawing.kind !== 'words' || isWhole(drawing, frame)),
    ),
    definitions,
    frame,
    size,
  );
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: size.width,
    height: size.height,
    viewBox: `0 0 ${size.width} ${size.height}`,
    lang: languageTags[state.view.language],
    'font-family': fontStack.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', '),
  });
  return `<svg${root}>${definitions.markup}${content}</svg>`;
}

function pictured(state: AtlasState, mapBounds: Bounds): AtlasState {
  return {
    ...state,
    view: { ...state.view, projection: 'mercator' },
    passing: { ...state.passing, mapBounds, fan: null, sketch: null },
  };
}
