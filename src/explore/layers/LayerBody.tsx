import { type MouseEvent, memo, useId } from 'react';
import { flushSync } from 'react-dom';
import { fieldOf } from '../../atlas/record.ts';
import type { Layer } from '../../atlas/schema.ts';
import { changeLayer, setColourBy } from '../../state/actions.ts';
import { colourFieldOf, type LayerView } from '../../state/view.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useGesture } from '../../ui/gesture.ts';
import { ArrowDownIcon, ArrowUpIcon, DownloadIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useWords } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { LayerClaims } from '../claims/LayerClaims.tsx';
import { Filters } from '../filters/Filters.tsx';
import { Legend } from '../legend/Legend.tsx';
import { useLegend } from '../legend/use-legend.ts';

interface LayerBodyProps {
  layer: Layer;
  layerView: LayerView;
  isFirst: boolean;
  isLast: boolean;
  onMove(step: -1 | 1): void;
}

/**
 * What an unfolded layer shows: summary, what was reported, colour, legend, opacity and order, and its filters. Only
 * the filters follow each change of what is shown, so the rest is left alone.
 */
export const LayerBody = memo(LayerBodyParts);

function LayerBodyParts({ layer, layerView, isFirst, isLast, onMove }: LayerBodyProps) {
  const { words, format } = useWords();
  const legend = useLegend(layer, layerView);
  return (
    <>
      <p className="layer-card__summary">{format.text(layer.summary)}</p>
      <LayerClaims layer={layer} />
      {layer.mark.colourBy.length > 1 && <ColourBy layer={layer} layerView={layerView} />}
      <section className="layer-card__section">
        <h4>{legend.title ? words.legend.of(legend.title) : words.legend.title}</h4>
        <Legend layer={layer} legend={legend} />
      </section>
      <div className="layer-card__drawing">
        <Opacity layerView={layerView} />
        <Order title={format.text(layer.title)} isFirst={isFirst} isLast={isLast} onMove={onMove} />
      </div>
      <section className="layer-card__section">
        <h4>{words.filters.title}</h4>
        <Filters layer={layer} />
      </section>
      <Download layer={layer} />
    </>
  );
}

function Download({ layer }: { layer: Layer }) {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  return (
    <Button
      look="quiet"
      className="layer-card__download"
      aria-label={words.download.openOf(format.text(layer.title))}
      onClick={() => store.pass({ download: { layer: layer.id, records: 'shown' } })}
    >
      <DownloadIcon />
      {words.download.open}
    </Button>
  );
}

function ColourBy({ layer, layerView }: { layer: Layer; layerView: LayerView }) {
  const { words, format } = useWords();
  const store = useAtlasStore();
  const id = useId();
  return (
    <div className="layer-card__colour-by">
      <label htmlFor={id}>{words.layers.colourBy}</label>
      <select
        id={id}
        value={colourFieldOf(layer, layerView) ?? ''}
        onChange={(event) => {
          const field = event.target.value;
          store.change((view) => setColourBy(view, layer, field));
        }}
      >
        {layer.mark.colourBy.map((fieldId) => {
          const field = fieldOf(layer, fieldId);
          return (
            <option key={fieldId} value={fieldId}>
              {field ? format.text(field.title) : fieldId}
            </option>
          );
        })}
      </select>
    </div>
  );
}

function Opacity({ layerView }: { layerView: LayerView }) {
  const { words, format } = useWords();
  const gesture = useGesture();
  const id = useId();
  const shown = format.percent(layerView.opacity);
  return (
    <div className="layer-card__opacity">
      <label htmlFor={id}>{words.layers.opacity}</label>
      <input
        id={id}
        type="range"
        min={10}
        max={100}
        step={5}
        value={Math.round(layerView.opacity * 100)}
        aria-valuetext={shown}
        onChange={(event) => {
          const opacity = Number(event.target.value) / 100;
          gesture.change((view) => changeLayer(view, layerView.id, { opacity }));
        }}
        {...gesture.frame}
      />
      <span aria-hidden="true">{shown}</span>
    </div>
  );
}

interface OrderProps {
  title: string;
  isFirst: boolean;
  isLast: boolean;
  onMove(step: -1 | 1): void;
}

function Order({ title, isFirst, isLast, onMove }: OrderProps) {
  const { words } = useWords();
  const move = (event: MouseEvent<HTMLButtonElement>, step: -1 | 1, isAtEnd: boolean): void => {
    if (isAtEnd) return;
    const button = event.currentTarget;
    flushSync(() => onMove(step));
    // The browser drops the focus of an element that is moved in the list.
    button.focus();
  };
  return (
    <div className="layer-card__order">
      <span aria-hidden="true">{words.layers.order}</span>
      <IconButton
        label={words.layers.moveUp(title)}
        aria-disabled={isFirst}
        onClick={(event) => move(event, -1, isFirst)}
      >
        <ArrowUpIcon />
      </IconButton>
      <IconButton
        label={words.layers.moveDown(title)}
        aria-disabled={isLast}
        onClick={(event) => move(event, 1, isLast)}
      >
        <ArrowDownIcon />
      </IconButton>
    </div>
  );
}
