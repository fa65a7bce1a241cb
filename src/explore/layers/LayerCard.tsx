import { useId, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { countRecords } from '../../atlas/count.ts';
import { isEmpty, noFilter } from '../../atlas/filter.ts';
import type { Layer } from '../../atlas/schema.ts';
import { clearFilters, setFilter } from '../../state/actions.ts';
import { isEmptiedByArea, isLimitedByPlace, notDrawn, recordsShown } from '../../state/shown.ts';
import { filterOf, type LayerView } from '../../state/view.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { LayerSwatch } from '../legend/LayerSwatch.tsx';
import { usePlayState } from '../time/use-player.ts';
import { NotDrawn } from './NotDrawn.tsx';

export const LayerBody = lazyPart(() => import('./LayerBody.tsx').then((part) => part.LayerBody));

const ArchiveState = lazyPart(() => import('./ArchiveState.tsx').then((part) => part.ArchiveState));

interface LayerCardProps {
  layer: Layer;
  layerView: LayerView;
  isFirst: boolean;
  isLast: boolean;
  isUnfolded: boolean;
  onUnfold(): void;
  onSwitch(visible: boolean): void;
  onMove(step: -1 | 1): void;
}

export function LayerCard(props: LayerCardProps) {
  const { layer, layerView, isUnfolded, onUnfold, onSwitch } = props;
  const { words, format } = useWords();
  const data = useStore((state) => state.data);
  const shown = useStore((state) => recordsShown(state, layer));
  const { isPlaying } = usePlayState();
  const hasArchiveState = useStore(
    (state) => layer.archive && (state.passing.archives[layer.id]?.problem || isLimitedByPlace(state)),
  );
  const missing = useMemo(() => notDrawn(data, layer, shown), [data, layer, shown]);
  const bodyId = useId();
  const unfoldButton = useRef<HTMLDivElement>(null);
  const title = format.text(layer.title);
  const all = format.count(layer.noun, countRecords(layer.records));
  const isFiltered = shown.length < layer.records.length;
  return (
    <>
      <div className="layer-card__head">
        <h3 className="layer-card__title">
          <label className="layer-card__switch">
            <input
              type="checkbox"
              checked={layerView.visible}
              onChange={(event) => onSwitch(event.target.checked)}
            />
            <span className="layer-card__swatch">
              <LayerSwatch layer={layer} />
            </span>
            <span>{title}</span>
          </label>
        </h3>
        <div ref={unfoldButton} className="layer-card__unfold">
          <IconButton
            label={words.layers.unfold(title)}
            aria-expanded={isUnfolded}
            aria-controls={bodyId}
            onClick={onUnfold}
          >
            <ChevronDownIcon />
          </IconButton>
        </div>
        <p className="layer-card__count">
          {isFiltered ? words.layers.shownOf(format.amount(layer.noun, countRecords(shown)), all) : all}
        </p>
      </div>
      {/* While years play it would come and go, and push the controls about. */}
      {layerView.visible && shown.length === 0 && isFiltered && !isPlaying && (
        <NoMatch layer={layer} onCleared={() => unfoldButton.current?.querySelector('button')?.focus()} />
      )}
      {hasArchiveState && <ArchiveState layer={layer} />}
      {missing.length > 0 && <NotDrawn layer={layer} records={missing} />}
      <div id={bodyId} className="layer-card__body" hidden={!isUnfolded}>
        {isUnfolded && <LayerBody {...props} />}
      </div>
    </>
  );
}

/** Says that the filters leave nothing, and offers the way back: this layer's own filters first, else all; of an area, one quiet line. */
function NoMatch({ layer, onCleared }: { layer: Layer; onCleared(): void }) {
  const { words, language, format } = useWords();
  const store = useAtlasStore();
  const hasOwnFilter = useStore((state) => !isEmpty(filterOf(state.view, layer.id)));
  const isAreaEmpty = useStore((state) => isEmptiedByArea(state, layer));
  const clear = (): void => {
    flushSync(() =>
      store.change((view) => (hasOwnFilter ? setFilter(view, layer.id, noFilter) : clearFilters(view))),
    );
    onCleared();
  };
  if (isAreaEmpty) return <p className="layer-card__none">{words.layers.noneInArea}</p>;
  const records = language === 'en' ? layer.noun.en.other : format.text(layer.title);
  return (
    <div className="layer-card__no-match">
      <p>{words.layers.noMatch(records)}</p>
      <Button onClick={clear}>
        {hasOwnFilter ? words.filters.clearLayerOf(format.text(layer.title)) : words.filters.clearAll}
      </Button>
    </div>
  );
}
