/** The presenter window, on the screen that the audience does not see: notes, what comes next, the time. */
import { type ReactNode, useState } from 'react';
import type { Scene, Story } from '../../atlas/schema.ts';
import { languages } from '../../atlas/schema.ts';
import { languageNames } from '../../i18n/words.ts';
import type { StoryPlace } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { SceneText } from '../scene/SceneText.tsx';
import { KeyHelp } from '../talk/KeyHelp.tsx';
import { presenterActions, type TalkAction } from '../talk/keys.ts';
import { NotesText } from '../talk/NotesText.tsx';
import { useTalkKeys } from '../talk/use-talk-keys.ts';
import { useTalkMoves } from '../talk/use-talk-moves.ts';
import { windowQuery } from './open.ts';
import { SceneList } from './SceneList.tsx';
import { TalkClock } from './TalkClock.tsx';
import { useIsLate } from './use-is-late.ts';
import './presenter.css';

interface PresenterProps {
  story: Story;
  place: StoryPlace;
  /** The map of a scene, small and without words; as wide as there is room. */
  pictureOf(scene: Scene): ReactNode;
  onScene(scene: string): void;
}

export function Presenter({ story, place, pictureOf, onScene }: PresenterProps) {
  const { words, language, format } = useAllWords();
  const store = useAtlasStore();
  const { talk, state, stage, scene, index, next, goTo, take } = useTalkMoves(story, place, onScene);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const isLate = useIsLate();
  const problem = stage === 'gone' || (stage === 'unheard' && isLate) ? words.presenter[stage] : null;

  function act(action: TalkAction): void {
    setHelpOpen(action === 'help' && !isHelpOpen);
    // The window stays: it could be closed by mistake in the middle of a talk.
    if (!take(action) && action === 'leave' && !isHelpOpen) talk.change({ screen: 'map' });
  }

  const typed = useTalkKeys({ count: story.scenes.length, onAction: act, onJump: goTo });
  const number = words.stage.scene(format.number(index + 1), format.number(story.scenes.length));
  const { action } = words.stage;
  return (
    <main className="presenter">
      <header className="presenter__bar">
        <p className="presenter__number">{typed === '' ? number : words.stage.typed(typed)}</p>
        <TalkClock startedAt={state.startedAt} onReset={() => talk.change({ startedAt: Date.now() })} />
        <fieldset className="presenter__languages">
          <legend className="visually-hidden">{words.settings.language}</legend>
          {languages.map((each) => (
            <Button
              key={each}
              lang={each}
              aria-pressed={each === language}
              onClick={() => store.change((view) => ({ ...view, language: each }), 'replace')}
            >
              {languageNames[each]}
            </Button>
          ))}
        </fieldset>
      </header>
      {problem !== null && (
        <div className="presenter__problem" role="alert">
          <p>{problem}</p>
          <a
            href={windowQuery(store.getState(), { ...place, show: 'present' })}
            // biome-ignore lint/security/noBlankTarget: it is the atlas itself, and "P" there finds its opener only
            target="_blank"
            rel="opener"
          >
            {words.presenter.openStage} <span className="visually-hidden">({words.detail.newTab})</span>
          </a>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="presenter__now" aria-label={words.presenter.now} tabIndex={0}>
        <h1>{format.text(scene.title)}</h1>
        <NotesText scene={scene} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="presenter__next" aria-label={words.presenter.next} tabIndex={0}>
        <p className="presenter__label">{next ? words.presenter.next : words.presenter.lastScene}</p>
        {next && (
          <div className="presenter__coming">
            {pictureOf(next)}
            <div>
              <h2>{format.text(next.title)}</h2>
              <SceneText scene={next} />
            </div>
          </div>
        )}
      </section>
      <nav className="presenter__moves" aria-label={words.stage.controls}>
        <Button aria-disabled={index === 0} onClick={() => act('back')}>
          {action.back}
        </Button>
        <Button className="presenter__on" aria-disabled={!next} onClick={() => act('next')}>
          {action.next}
        </Button>
        <Button aria-pressed={state.screen === 'black'} onClick={() => act('black')}>
          {words.presenter.black}
        </Button>
        <Button aria-pressed={state.screen === 'white'} onClick={() => act('white')}>
          {words.presenter.white}
        </Button>
        <Button onClick={() => act('help')}>{action.help}</Button>
      </nav>
      <SceneList story={story} index={index} pictureOf={pictureOf} onJump={goTo} />
      {isHelpOpen && <KeyHelp actions={presenterActions} onClose={() => setHelpOpen(false)} />}
    </main>
  );
}
