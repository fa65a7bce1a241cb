import { type RefObject, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bounds } from '../../atlas/filter.ts';
import type { Area } from '../../geo/area.ts';
import { shapeRules } from '../../geo/area-rules.ts';
import { startSketch } from '../../geo/sketch.ts';
import { areaBounds, areaKilometres, areaProblem } from '../../state/area.ts';
import { findRecord } from '../../state/shown.ts';
import { Button } from '../../ui/Button.tsx';
import { CloseIcon, TargetIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { useGoTo } from '../detail/go-to.ts';
import { countInside } from './answer.ts';
import { areaExtent, areaName, sizeText } from './area-text.ts';
import { chooseArea, clearArea } from './choose-area.ts';
import { NothingHere } from './NothingHere.tsx';
import { ShapeForm } from './ShapeForm.tsx';

interface ChosenAreaProps {
  area: Area;
  heading: RefObject<HTMLHeadingElement | null>;
  onFit(bounds: Bounds): void;
  /** The pressed button is gone: put the focus somewhere. */
  onCleared(): void;
}

/** The area in words, how much lies in it, and what is wrong with it. */
export function ChosenArea({ area, heading, onFit, onCleared }: ChosenAreaProps) {
  const wording = useAllWords();
  const { words } = wording;
  const store = useAtlasStore();
  const data = useStore((state) => state.data);
  const onlyInArea = useStore((state) => state.view.onlyInArea);
  const problem = useStore((state) => areaProblem(state.data, state.view));
  const isEmpty = useStore((state) => countInside(state) === 0);
  const size = problem === null ? areaKilometres(data, area) : null;
  const bounds = areaBounds(data, area);
  const drawn = area.kind === 'place' || area.kind === 'near' ? null : area.kind;
  const extent = areaExtent(area, words);
  return (
    <section className="area__section">
      <h3 className="area__heading" ref={heading} tabIndex={-1}>
        {words.area.chosen}
      </h3>
      <div>
        <p className="area__name">{areaName(area, data, wording)}</p>
        {extent && <p className="area__soft">{extent}</p>}
        {size !== null && <p className="area__soft">{sizeText(size, wording)}</p>}
        <Total />
        {area.kind === 'near' && <Origin layer={area.layer} record={area.record} />}
      </div>
      {problem && (
        <div className="area__problem" role="alert">
          <p>{words.area.problem[problem]}</p>
          {onlyInArea && <p>{words.area.notLimited}</p>}
          {drawn && (
            <Button onClick={() => store.pass({ sketch: startSketch(drawn) })}>{words.area.drawAnew}</Button>
          )}
        </div>
      )}
      <div className="area__buttons">
        {bounds && (
          <Button onClick={() => onFit(bounds)}>
            <TargetIcon />
            {words.area.zoom}
          </Button>
        )}
        <Button
          onClick={() => {
            flushSync(() => clearArea(store));
            onCleared();
          }}
        >
          <CloseIcon />
          {words.area.clear}
        </Button>
      </div>
      {problem === null && isEmpty && <NothingHere area={area} onStep={() => heading.current?.focus()} />}
    </section>
  );
}

/** The area in numbers, the rule by which things lie in it, and the limit to it. */
export function AreaSettings({ area }: { area: Area }) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const onlyInArea = useStore((state) => state.view.onlyInArea);
  const problem = useStore((state) => areaProblem(state.data, state.view));
  // What is wrong with an area is mended there, and it stays open when it is mended.
  const [isUnfolded, setIsUnfolded] = useState(area.kind === 'near');
  return (
    <section className="area__section" aria-label={words.area.settings}>
      {area.kind !== 'place' && (
        <details
          className="area__details"
          open={isUnfolded || problem !== null}
          onToggle={(event) => setIsUnfolded(event.currentTarget.open)}
        >
          <summary>{words.area.editNumbers}</summary>
          <ShapeForm area={area} onApply={(changed) => chooseArea(store, changed)} />
        </details>
      )}
      {area.kind === 'place' ? <p className="area__soft">{words.area.placeRule}</p> : <RuleChoice />}
      <label className="check">
        <input
          type="checkbox"
          checked={onlyInArea}
          onChange={(event) => {
            const { checked } = event.target;
            store.change((view) => ({ ...view, onlyInArea: checked }));
          }}
        />
        <span>
          {words.area.onlyInArea}
          <span className="area__soft area__hint">{words.area.onlyInAreaHint}</span>
        </span>
      </label>
    </section>
  );
}

function Total() {
  const { words, format } = useAllWords();
  const count = useStore(countInside);
  const problem = useStore((state) => areaProblem(state.data, state.view));
  return (
    <p role="status">
      {problem === null && (count === 0 ? words.area.nothing : words.area.total(count, format.number(count)))}
    </p>
  );
}

/** The record that distances are measured from. */
function Origin({ layer, record }: { layer: string; record: string }) {
  const { words, format } = useAllWords();
  const goTo = useGoTo();
  const data = useStore((state) => state.data);
  const selection = { kind: 'record', layer, record } as const;
  const found = findRecord(data, selection);
  if (!found) return null;
  return (
    <p className="area__soft">
      {words.area.measuredFrom}{' '}
      <button type="button" className="text-button" onClick={() => goTo(selection)}>
        {format.text(found.record.name)}
      </button>
    </p>
  );
}

function RuleChoice() {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const rule = useStore((state) => state.view.areaRule);
  const name = useId();
  return (
    <fieldset className="area__rule">
      <legend>{words.area.rule}</legend>
      {shapeRules.map((choice) => (
        <label key={choice} className="check">
          <input
            type="radio"
            name={name}
            checked={rule === choice}
            onChange={() => store.change((view) => ({ ...view, areaRule: choice }))}
          />
          <span>
            {words.area.rules[choice]}
            <span className="area__soft area__hint">{words.area.ruleHints[choice]}</span>
          </span>
        </label>
      ))}
      <p className="area__soft">{words.area.pointsRule}</p>
    </fieldset>
  );
}
