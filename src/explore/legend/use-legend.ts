import { useMemo } from 'react';
import type { Layer } from '../../atlas/schema.ts';
import type { LayerView } from '../../state/view.ts';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { type LayerLegend, legendOf } from './legend.ts';
import { usePalette } from './MarkPicture.tsx';

/** The legend of a layer in the language and colours on the screen. */
export function useLegend(layer: Layer, layerView: LayerView): LayerLegend {
  const { words, format } = useWords();
  const palette = usePalette();
  const gazetteer = useStore((state) => state.data.gazetteer);
  return useMemo(() => {
    const resolveCode = (code: string): string => gazetteer.resolve(code);
    return legendOf(layer, layerView, { palette, words, format, resolveCode });
  }, [layer, layerView, palette, words, format, gazetteer]);
}
