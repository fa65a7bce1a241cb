/** Over the map: the layers to switch, and what their marks mean. */
import { useState } from 'react';
import { changeLayer } from '../state/actions.ts';
import { readyLayer } from '../state/data.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { StageLegend } from './StageLegend.tsx';

/** Narrower than that, CSS pixels, the map would be covered: by the key alone, and with a panel or a story beside the map as well. */
const roomBeside = { map: 800, panel: 1100 };

interface EmbedKeyProps {
  hasLegend: boolean;
  hasLayers: boolean;
  /** Whether a panel or a story takes room from the map, too. */
  isBesidePanel: boolean;
}

export function EmbedKey({ hasLegend, hasLayers, isBesidePanel }: EmbedKeyProps) {
  const { words } = useAllWords();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? window.innerWidth >= roomBeside[isBesidePanel ? 'panel' : 'map'];
  return (
    <details
      className="embed-key"
      open={isOpen}
      // Told also when the room has changed it.
      onToggle={({ currentTarget: { open } }) => open !== isOpen && setChosen(open)}
    >
      <summary>{hasLegend ? words.embed.key : words.embed.layers}</summary>
      <div className="embed-key__body">
        {hasLayers && <LayerSwitches />}
        {hasLegend && <StageLegend within={null} />}
      </div>
    </details>
  );
}

function LayerSwitches() {
  const store = useAtlasStore();
  const { words, format } = useAllWords();
  const layers = useStore((state) => state.view.layers);
  const data = useStore((state) => state.data);
  return (
    <fieldset className="embed-key__layers">
      <legend className="visually-hidden">{words.embed.layers}</legend>
      {layers.map(({ id, visible }) => {
        const layer = readyLayer(data, id);
        return (
          layer && (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={visible}
                onChange={() => store.change((view) => changeLayer(view, id, { visible: !visible }))}
              />
              {format.text(layer.title)}
            </label>
          )
        );
      })}
    </fieldset>
  );
}
