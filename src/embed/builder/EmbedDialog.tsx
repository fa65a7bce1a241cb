/** Chooses how the view that is shown stands in a page of another site, shows it so, and gives the code. */
import { useEffect, useId, useRef, useState } from 'react';
import { languages } from '../../atlas/schema.ts';
import type { KeptVersions } from '../../atlas/schema-version.ts';
import { formats } from '../../i18n/format.ts';
import { languageNames } from '../../i18n/words.ts';
import { canOthersOpen, viewForOthers } from '../../state/reach.ts';
import type { EmbedOptions } from '../../state/url-embed.ts';
import { themes, type ViewState } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { standardControls } from '../element/address.ts';
import { CodeField } from './CodeField.tsx';
import { Colours, Controls } from './Controls.tsx';
import { type CodeForm, codeForms, codeOf, viewAddress } from './code.ts';
import { fallbackWords } from './fallback.ts';
import { Preview } from './Preview.tsx';
import { VersionChoice } from './VersionChoice.tsx';
import './embed-dialog.css';

/** CSS pixels. */
const widths = [320, 640, 960] as const;
const standard: EmbedOptions = {
  controls: [...standardControls],
  isLocked: false,
  accent: null,
  ground: null,
};

interface EmbedDialogProps {
  /** The address of the picture that stands for a view until it is drawn; null: the site has none of it. */
  pictureOf(view: ViewState): string | null;
  /** What limits what a view shows, in words of its language. */
  limitsOf(view: ViewState): string[];
  /** The fixed versions of the data that the site has. Never rejects. */
  loadVersions(): Promise<KeptVersions>;
  onClose(): void;
}

export function EmbedDialog({ pictureOf, limitsOf, loadVersions, onClose }: EmbedDialogProps) {
  const { words, format } = useAllWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useStore((state) => state.view);
  const start = useStore((state) => state.start);
  const atlas = useStore((state) => state.data.atlas);
  const [chosen, setChosen] = useState({
    language: shown.language,
    theme: shown.theme,
    dataVersion: shown.dataVersion,
  });
  const [versions, setVersions] = useState<KeptVersions>([]);
  useEffect(() => void loadVersions().then(setVersions), [loadVersions]);
  const [options, setOptions] = useState(standard);
  const [width, setWidth] = useState<(typeof widths)[number]>(window.innerWidth < 700 ? 320 : 640);
  const [form, setForm] = useState<CodeForm>('element');
  const base = new URL('.', window.location.href.replace(/[?#].*/, '')).href;
  const view = { ...viewForOthers(shown, start), ...chosen };
  const address = viewAddress(base, view, start, options);
  const full = viewAddress(base, view, start, null);
  const { builder } = words.embed;
  const preview = useSettled(address);
  const code = codeOf(form, {
    base,
    address,
    full,
    picture: pictureOf(view),
    title: formats[chosen.language].text(atlas.title),
    words: fallbackWords({
      atlas,
      atlasVersion: shown.dataVersion,
      ...chosen,
      versions,
      conditions: limitsOf(view),
    }),
  });
  return (
    <Dialog ref={dialog} className="embed-dialog" labelledBy={titleId} onClose={onClose}>
      <h2 id={titleId}>{builder.title}</h2>
      <p className="embed-dialog__note">{builder.holds}</p>
      <div className="embed-dialog__parts">
        <div className="embed-dialog__options">
          <RadioGroup
            legend={builder.language}
            options={languages}
            labelOf={(each) => <span lang={each}>{languageNames[each]}</span>}
            chosen={chosen.language}
            onChoose={(language) => setChosen({ ...chosen, language })}
          />
          <RadioGroup
            legend={builder.theme}
            options={themes}
            labelOf={(each) => words.settings.themes[each]}
            chosen={chosen.theme}
            onChoose={(theme) => setChosen({ ...chosen, theme })}
          />
          <Controls options={options} onChange={setOptions} />
          <Colours options={options} onChange={setOptions} />
          <VersionChoice
            versions={versions}
            chosen={chosen.dataVersion}
            onChoose={(dataVersion) => setChosen({ ...chosen, dataVersion })}
          />
        </div>
        <div className="embed-dialog__result">
          <RadioGroup
            legend={builder.code}
            options={codeForms}
            labelOf={(each) => builder.form[each]}
            chosen={form}
            onChoose={setForm}
          />
          <CodeField code={code} hint={builder.hint[form]} />
          {!canOthersOpen(base) && <p className="embed-dialog__note">{words.link.onlyHere}</p>}
          <RadioGroup
            legend={builder.width}
            options={widths}
            labelOf={(each) => builder.pixels(format.number(each))}
            chosen={width}
            onChoose={setWidth}
          />
          <Preview key={preview} address={preview} width={width} />
        </div>
      </div>
      <Button onClick={() => dialog.current?.close()}>{words.common.close}</Button>
    </Dialog>
  );
}

/** Milliseconds: a colour that is being dragged opens the atlas once. */
const untilSettled = 400;

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), untilSettled);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
