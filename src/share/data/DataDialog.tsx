/** Data as a file: of which layer, which records, and in which format. */
import { useId, useState } from 'react';
import { countRecords } from '../../atlas/count.ts';
import type { Layer } from '../../atlas/schema.ts';
import { readyLayer, readyLayers } from '../../state/data.ts';
import type { AtlasState, Download } from '../../state/store.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useAtlasStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { TakeAlong } from '../take-along/TakeAlong.tsx';
import { ArchiveFiles } from './ArchiveFiles.tsx';
import { dataChoices } from './choices.ts';
import { recordsAsked } from './extract.ts';
import type { DataSource } from './source.ts';
import './data-dialog.css';

interface DataDialogProps {
  asked: Download;
  source: DataSource;
  onClose(): void;
}

export function DataDialog({ asked, source, onClose }: DataDialogProps) {
  const wording = useAllWords();
  const { words } = wording;
  const store = useAtlasStore();
  // What the reader saw when it was opened: behind it years may go on playing.
  const [state] = useState(() => store.getState());
  const [{ layer: layerId, records }, setAsked] = useState(asked);
  const layer = readyLayer(state.data, layerId);
  const offered = layer ? recordsOffered(state, layer) : [];
  const which = offered.includes(records) ? records : 'all';
  return (
    <TakeAlong
      heading={words.download.title}
      choices={layer ? dataChoices(state, layer, which, source, wording) : []}
      note={null}
      onClose={onClose}
    >
      <LayerChoice
        state={state}
        chosen={layerId}
        onChoose={(next) => setAsked({ layer: next, records: 'shown' })}
      />
      {layer?.archive && <ArchiveFiles layer={layer} archive={layer.archive} />}
      {layer && !layer.archive && (
        <RecordsChoice
          state={state}
          layer={layer}
          offered={offered}
          chosen={which}
          areaName={source.areaName(wording.language) ?? ''}
          onChoose={(next) => setAsked({ layer: layerId, records: next })}
        />
      )}
    </TakeAlong>
  );
}

/** A part is offered where it is one: neither nothing nor the whole. */
function recordsOffered(state: AtlasState, layer: Layer): Download['records'][] {
  if (layer.archive) return [];
  const all = layer.records.length;
  const shown = recordsAsked(state, layer, 'shown').length;
  const inside = recordsAsked(state, layer, 'inside').length;
  return [
    'all',
    ...(shown > 0 && shown < all ? ['shown' as const] : []),
    ...(inside > 0 && inside < shown ? ['inside' as const] : []),
  ];
}

interface LayerChoiceProps {
  state: AtlasState;
  chosen: string;
  onChoose(layer: string): void;
}

function LayerChoice({ state, chosen, onChoose }: LayerChoiceProps) {
  const { words, format } = useAllWords();
  const id = useId();
  return (
    <div className="data-dialog__layer">
      <label htmlFor={id}>{words.download.layer}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {readyLayers(state.data).map((layer) => (
          <option key={layer.id} value={layer.id}>
            {format.text(layer.title)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RecordsChoiceProps {
  state: AtlasState;
  layer: Layer;
  offered: Download['records'][];
  chosen: Download['records'];
  areaName: string;
  onChoose(records: Download['records']): void;
}

function RecordsChoice({ state, layer, offered, chosen, areaName, onChoose }: RecordsChoiceProps) {
  const { words, format } = useAllWords();
  const all = format.count(layer.noun, countRecords(layer.records));
  const label = (which: Download['records']): string => {
    if (which === 'all') return words.download.all(all);
    const count = countRecords(recordsAsked(state, layer, which));
    const part = words.download.of(format.amount(layer.noun, count), all);
    return which === 'shown' ? words.download.shown(part) : words.download.inside(part, areaName);
  };
  return (
    <RadioGroup
      legend={words.download.which}
      options={offered}
      labelOf={label}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
