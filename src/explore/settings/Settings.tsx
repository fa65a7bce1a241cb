import { useId } from 'react';
import { languages } from '../../atlas/schema.ts';
import { languageNames } from '../../i18n/words.ts';
import { changeDisplay } from '../../state/actions.ts';
import { type Theme, themes } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { GlobeIcon, SettingsIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { usePopover } from '../../ui/use-popover.ts';
import './Settings.css';

/** Each language in its own words, so that a reader finds it whatever is spoken now. */

/** How the atlas speaks and looks; on a narrow screen a button opens all but the language. */
export function Settings() {
  const { words } = useWords();
  const popover = usePopover();
  const moreId = useId();
  return (
    <div className="settings">
      <LanguageSwitch />
      <div className="settings__display" {...popover.frame}>
        <button
          ref={popover.button}
          type="button"
          className="button button--icon settings__toggle"
          aria-label={words.settings.display}
          title={words.settings.display}
          aria-expanded={popover.open}
          aria-controls={moreId}
          onClick={popover.toggle}
        >
          <SettingsIcon />
        </button>
        <div id={moreId} className={popover.open ? 'settings__more settings__more--open' : 'settings__more'}>
          <ThemeSelect />
          <GlobeToggle />
        </div>
      </div>
    </div>
  );
}

function LanguageSwitch() {
  const store = useAtlasStore();
  const { words, language } = useWords();
  return (
    <fieldset className="settings__languages">
      <legend className="visually-hidden">{words.settings.language}</legend>
      {languages.map((candidate) => (
        <Button
          key={candidate}
          lang={candidate}
          className="settings__language"
          aria-pressed={candidate === language}
          onClick={() => store.change((view) => changeDisplay(view, { language: candidate }))}
        >
          {languageNames[candidate]}
        </Button>
      ))}
    </fieldset>
  );
}

function ThemeSelect() {
  const store = useAtlasStore();
  const { words } = useWords();
  const current = useStore((state) => state.view.theme);
  return (
    <select
      className="settings__theme"
      aria-label={words.settings.theme}
      value={current}
      onChange={(event) => {
        const theme = event.target.value as Theme;
        store.change((view) => changeDisplay(view, { theme }));
      }}
    >
      {themes.map((candidate) => (
        <option key={candidate} value={candidate}>
          {words.settings.themes[candidate]}
        </option>
      ))}
    </select>
  );
}

function GlobeToggle() {
  const store = useAtlasStore();
  const { words } = useWords();
  const isGlobe = useStore((state) => state.view.projection === 'globe');
  return (
    <Button
      className="settings__globe"
      title={words.settings.globe}
      aria-pressed={isGlobe}
      onClick={() =>
        store.change((view) => changeDisplay(view, { projection: isGlobe ? 'mercator' : 'globe' }))
      }
    >
      <GlobeIcon />
      <span className="settings__globe-words">{words.settings.globe}</span>
    </Button>
  );
}
