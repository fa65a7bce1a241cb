/** The formats in which records of a layer can be downloaded. */
import type { Layer } from '../../atlas/schema.ts';
import type { AtlasState, Download } from '../../state/store.ts';
import { arrived } from '../../ui/arrived.ts';
import type { AllWording } from '../../ui/use-all-words.ts';
import { ExplainedError } from '../making/explained-error.ts';
import type { Choice } from '../take-along/choice.ts';
import { boundariesOf, extractOf, recordsAsked, tellingIn } from './extract.ts';
import { dataFormats } from './format.ts';
import type { DataSource } from './source.ts';

/** `state`: as the reader saw it when the dialog was opened. Of a layer out of an archive there are none. */
export function dataChoices(
  state: AtlasState,
  layer: Layer,
  which: Download['records'],
  source: DataSource,
  { words }: AllWording,
): Choice[] {
  if (layer.archive) return [];
  return dataFormats.map((format) => ({
    id: format,
    title: words.download.format[format],
    hint: words.download.hint[format],
    hasLanguage: true,
    async make({ language }) {
      const making = await arrived(import('./make.ts'));
      const boundaries =
        format === 'geojson'
          ? await source.shapesFor(layer, recordsAsked(state, layer, which))
          : state.data.boundaries;
      const data = { ...state.data, boundaries };
      const telling = tellingIn(language, data);
      const extract = { ...extractOf(state, layer, which, source.areaName(language), telling), data };
      if (format === 'geojson' && layer.geometry !== 'point' && !boundariesOf(extract))
        throw new ExplainedError(words.download.noShapes, data.problems.map(({ file }) => file).join(', '));
      return making.makeData(extract, format, making.occasionOf(extract, state.start), telling);
    },
  }));
}
