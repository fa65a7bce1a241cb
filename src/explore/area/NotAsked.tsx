import { readyLayer } from '../../state/data.ts';
import type { LayerView } from '../../state/view.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

interface NotAskedProps {
  layers: LayerView[];
  className: string;
}

/** Where nothing lies, something may yet lie that cannot be asked for: which of the layers that is; nothing for none. */
export function NotAsked({ layers, className }: NotAskedProps) {
  const { words, format } = useAllWords();
  const data = useStore((state) => state.data);
  const titles = layers.flatMap(({ id }) => {
    const layer = readyLayer(data, id);
    return layer?.archive ? format.text(layer.title) : [];
  });
  return titles.length > 0 && <p className={className}>{words.archive.notAsked(format.list(titles))}</p>;
}
