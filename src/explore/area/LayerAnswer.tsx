import { useId, useMemo, useState } from 'react';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { insideArea } from '../../state/inside-area.ts';
import type { LayerView } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { ChevronDownIcon, DownloadIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { useGoTo } from '../detail/go-to.ts';
import { LayerSwatch } from '../legend/LayerSwatch.tsx';
import { countiesInside } from './answer.ts';

/** A longer list is for the download. */
const longestList = 200;

/** Layers whose lists are unfolded, kept while the reader looks at a record of one and comes back. */
const unfolded = new Set<string>();

/** One layer's part of the answer: its title, and its count when it could be read. */
export function LayerAnswer({ layerView: { id, visible } }: { layerView: LayerView }) {
  const { words, format } = useAllWords();
  const data = useStore((state) => state.data.layers[id]);
  if (data?.status !== 'ready') {
    return (
      <p className="area__soft">
        {data?.status === 'loading' ? words.layers.loading(id) : words.layers.failed(id)}
      </p>
    );
  }
  const { layer } = data;
  return (
    <>
      <h4 className="area__layer">
        <LayerSwatch layer={layer} />
        {format.text(layer.title)}
        {!visible && <span className="area__soft">{words.area.switchedOff}</span>}
      </h4>
      {layer.archive ? <p className="area__soft">{words.archive.noArea}</p> : <Inside layer={layer} />}
    </>
  );
}

function Inside({ layer }: { layer: Layer }) {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const records = useStore((state) => insideArea(state, layer));
  const data = useStore((state) => state.data);
  const area = useStore((state) => state.view.area);
  const areaRule = useStore((state) => state.view.areaRule);
  const [isUnfolded, setIsUnfolded] = useState(unfolded.has(layer.id));
  const listId = useId();
  const counties = useMemo(
    () => countiesInside(data, { area, areaRule }, records).length,
    [data, area, areaRule, records],
  );
  const count = words.area.insideOf(
    format.amount(layer.noun, records.length),
    format.count(layer.noun, layer.records.length),
  );
  const title = format.text(layer.title);

  function unfold(): void {
    if (isUnfolded) unfolded.delete(layer.id);
    else unfolded.add(layer.id);
    setIsUnfolded(!isUnfolded);
  }

  return (
    <>
      <p>
        {counties === 0
          ? count
          : words.area.inCounties(count, words.area.counties(counties, format.number(counties)))}
      </p>
      {records.length > 0 && (
        <>
          <div className="area__buttons">
            <Button
              look="quiet"
              className="area__unfold"
              aria-label={words.area.listOf(title)}
              aria-expanded={isUnfolded}
              aria-controls={listId}
              onClick={unfold}
            >
              <ChevronDownIcon />
              {words.area.list}
            </Button>
            <Button
              look="quiet"
              aria-label={words.download.openOf(title)}
              onClick={() => store.pass({ download: { layer: layer.id, records: 'inside' } })}
            >
              <DownloadIcon />
              {words.download.open}
            </Button>
          </div>
          <div id={listId} hidden={!isUnfolded}>
            {isUnfolded && <RecordList layer={layer} records={records} />}
          </div>
        </>
      )}
    </>
  );
}

function RecordList({ layer, records }: { layer: Layer; records: AtlasRecord[] }) {
  const { words, format } = useAllWords();
  const goTo = useGoTo();
  return (
    <>
      <ul className="area__records">
        {records.slice(0, longestList).map((record) => (
          <li key={record.id}>
            <button
              type="button"
              className="row-button"
              onClick={() => goTo({ kind: 'record', layer: layer.id, record: record.id })}
            >
              {format.text(record.name)}
            </button>
          </li>
        ))}
      </ul>
      {records.length > longestList && (
        <p className="area__soft">
          {words.area.listCut(format.number(longestList), format.number(records.length))}
        </p>
      )}
    </>
  );
}
