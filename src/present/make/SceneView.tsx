import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { selectedName } from './proposed-title.ts';

interface SceneViewProps {
  isAway: boolean;
  /** Shows the scene on the map. */
  onShow(): void;
  /** Gives the scene what the map shows. */
  onUse(): void;
}

/** The map of a scene against the map as it is now. */
export function SceneView({ isAway, onShow, onUse }: SceneViewProps) {
  const { words } = useAllWords();
  const { make } = words;
  return (
    <div className="scene-view">
      <h5>{make.view}</h5>
      <p>{isAway ? make.isAway : make.isShown}</p>
      <Selected />
      <div className="scene-form__ways">
        <Button aria-disabled={!isAway} onClick={() => isAway && onShow()}>
          {make.showView}
        </Button>
        <Button aria-disabled={!isAway} onClick={() => isAway && onUse()}>
          {make.useView}
        </Button>
      </div>
    </div>
  );
}

/** What is selected belongs to the view, and here no detail of it opens. */
function Selected() {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const view = useStore((state) => state.view);
  const name = selectedName({ data, view });
  if (!name) return null;
  return (
    <p>
      {words.make.selected(format.text(name))}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => store.change((before) => ({ ...before, selection: null }))}
      >
        {words.make.clearSelection}
      </button>
    </p>
  );
}
