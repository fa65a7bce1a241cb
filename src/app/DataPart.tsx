/** The dialog to download data, with what it needs of the page. */
import { boundsRound } from '../atlas/filter.ts';
import { areaName } from '../explore/area/area-text.ts';
import { allWords } from '../i18n/all-words.ts';
import { formats } from '../i18n/format.ts';
import { DataDialog } from '../share/data/DataDialog.tsx';
import type { DataSource } from '../share/data/source.ts';
import { recordBounds } from '../state/shown.ts';
import type { AtlasStore, Download } from '../state/store.ts';
import { useAtlasStore } from '../ui/store-context.tsx';
import { loadCountyDetailFor } from './county-detail.ts';

interface DataPartProps {
  asked: Download;
  onClose(): void;
}

export function DataPart({ asked, onClose }: DataPartProps) {
  const store = useAtlasStore();
  return <DataDialog asked={asked} source={dataSource(store)} onClose={onClose} />;
}

function dataSource(store: AtlasStore): DataSource {
  return {
    areaName(language) {
      const { data, view } = store.getState();
      return view.area && areaName(view.area, data, { words: allWords[language], format: formats[language] });
    },
    async shapesFor(layer, records) {
      const bounds = boundsRound(records.flatMap(recordBounds(store.getState().data)));
      // However near one looks: the finest.
      if (bounds && layer.geometry === 'county')
        await loadCountyDetailFor(store, bounds, Number.POSITIVE_INFINITY);
      return store.getState().data.boundaries;
    },
  };
}
