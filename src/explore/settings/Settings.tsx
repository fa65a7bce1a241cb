import { type Language, languages } from '../../atlas/schema.ts';
import type { Theme } from '../../state/view.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { GlobeIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import './Settings.css';

/** Each language in its own words, so that a reader finds it whatever is spoken now. */
const languageNames: Record<Language, string> = { en: 'English', zh: '中文' };
const themes: Theme[] = ['system', 'light', 'dark'];

/** How the atlas speaks and looks: language, theme, and flat map or globe. */
export function Settings() {
  const store = useAtlasStore();
  const { words, language } = useWords();
  const theme = useStore((state) => state.view.theme);
  const projection = useStore((state) => state.view.projection);
  const isGlobe = projection === 'globe';
  return (
    <div className="settings">
      <fieldset className="settings__languages">
        <legend className="visually-hidden">{words.settings.language}</legend>
        {languages.map((candidate) => (
          <Button
            key={candidate}
            lang={candidate}
            className="settings__language"
            aria-pressed={candidate === language}
            onClick={() => store.change((view) => ({ ...view, language: candidate }))}
          >
            {languageNames[candidate]}
          </Button>
        ))}
      </fieldset>
      <select
        className="settings__theme"
        aria-label={words.settings.theme}
        value={theme}
        onChange={(event) => store.change((view) => ({ ...view, theme: event.target.value as Theme }))}
      >
        {themes.map((candidate) => (
          <option key={candidate} value={candidate}>
            {words.settings.themes[candidate]}
          </option>
        ))}
      </select>
      <IconButton
        label={words.settings.globe}
        aria-pressed={isGlobe}
        onClick={() => store.change((view) => ({ ...view, projection: isGlobe ? 'mercator' : 'globe' }))}
      >
        <GlobeIcon />
      </IconButton>
    </div>
  );
}
