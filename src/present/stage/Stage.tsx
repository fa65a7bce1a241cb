/** A story on the stage: the scene's words beside the map, moved on by keys, clicker or finger, and nothing else. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Story } from '../../atlas/schema.ts';
import type { StoryPlace } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { toggleFullScreen } from '../../ui/full-screen.ts';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { openPresenter } from '../presenter/open.ts';
import { KeyHelp } from '../talk/KeyHelp.tsx';
import { keyTable, kioskActions, type TalkAction } from '../talk/keys.ts';
import { useTalkKeys } from '../talk/use-talk-keys.ts';
import { useTalkMoves } from '../talk/use-talk-moves.ts';
import { addressForPhone } from './code.ts';
import { Spotlight } from './Spotlight.tsx';
import { StageBar } from './StageBar.tsx';
import { StageCode } from './StageCode.tsx';
import { StageNotes } from './StageNotes.tsx';
import { StageWords } from './StageWords.tsx';
import { swipeOf } from './swipe.ts';
import { useKiosk } from './use-kiosk.ts';
import { useStillPointer } from './use-still-pointer.ts';
import './stage.css';

interface StageProps {
  story: Story;
  place: StoryPlace;
  /** What the marks mean that the scene shows. */
  legend: ReactNode;
  /** The presenter has moved on from what the scene shows: another part of the map, other layers, a selection. */
  isRoaming: boolean;
  /** Shows the scene with this id, as it is in the story; the present one too, after the presenter has roamed. */
  onScene(scene: string): void;
  /** From now on this window belongs to a talk with another one. */
  onTalk(talk: string): void;
  onLeave(): void;
}

const allActions: readonly TalkAction[] = keyTable.map(({ action }) => action);

export function Stage({ story, place, legend, isRoaming, onScene, onTalk, onLeave }: StageProps) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const { talk, state, scene, index, goTo, take } = useTalkMoves(story, place, onScene);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [hasSpotlight, setSpotlight] = useState(false);
  /** Why the notes are here, when the presenter wanted them in a window of their own. */
  const [notes, setNotes] = useState<'hidden' | 'shown' | 'no-window' | 'no-channel'>('hidden');
  const isLast = index === story.scenes.length - 1;
  const phone = isLast
    ? addressForPhone(store.getState(), { ...place, scene: scene.id }, window.location.href)
    : null;
  const touched = useRef<{ x: number; y: number } | null>(null);
  const column = useRef<HTMLElement>(null);
  const lastTalk = useRef(place.talk);
  // The browser's "back" may lead to before the talk had a second window, which is to go along all the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another talk matters
  useEffect(() => {
    if (place.talk !== undefined) lastTalk.current = place.talk;
    else if (lastTalk.current !== undefined) onTalk(lastTalk.current);
  }, [place.talk]);
  useStillPointer();
  const kiosk = useStore(({ view }) => view.kiosk);
  const actions: readonly TalkAction[] = kiosk === null ? allActions : kioskActions;
  useKiosk(kiosk, scene.id, () => {
    const next = (index + 1) % story.scenes.length;
    // A story of one scene is shown again as it was.
    if (next === index) onScene(scene.id);
    else goTo(next);
  });
  useEffect(() => column.current?.focus({ preventScroll: true }), []);

  function act(action: TalkAction): void {
    if (!actions.includes(action)) return;
    // Whatever is pressed while the keys are shown, they have been read.
    setHelpOpen(action === 'help' && !isHelpOpen);
    if (take(action)) return;
    if (action === 'leave') leaveOne();
    else if (action === 'spotlight') setSpotlight(!hasSpotlight);
    else if (action === 'return') onScene(scene.id);
    else if (action === 'notes') setNotes(notes === 'hidden' ? 'shown' : 'hidden');
    else if (action === 'presenter') showPresenter();
    else if (action === 'fullScreen') toggleFullScreen();
  }

  /** What was begun last ends first. */
  function leaveOne(): void {
    const { chooser, fan } = store.getState().passing;
    if (isHelpOpen) return;
    if (state.screen !== 'map') talk.change({ screen: 'map' });
    else if (hasSpotlight) setSpotlight(false);
    else if (chooser || fan) store.pass({ chooser: null, fan: null });
    else if (kiosk === null) onLeave();
  }

  function showPresenter(): void {
    const opened = openPresenter(store.getState(), place);
    if (opened.ok) {
      setNotes('hidden');
      onTalk(opened.talk);
    } else setNotes(opened.reason);
  }

  const typed = useTalkKeys({ count: story.scenes.length, onAction: act, onJump: goTo });

  return (
    <>
      <section
        ref={column}
        className="stage-words"
        aria-label={words.stage.controls}
        tabIndex={-1}
        onPointerDown={({ pointerType, clientX: x, clientY: y }) => {
          touched.current = pointerType === 'mouse' ? null : { x, y };
        }}
        onPointerCancel={() => {
          touched.current = null;
        }}
        onPointerUp={({ clientX: x, clientY: y }) => {
          const move = touched.current && swipeOf(touched.current, { x, y });
          if (move) take(move);
        }}
      >
        <StageWords story={story} scene={scene} index={index} typed={typed} legend={legend} />
      </section>
      <StageBar
        isFirst={index === 0}
        isLast={isLast}
        isKiosk={kiosk !== null}
        onAction={(action) => (action === 'leave' ? onLeave() : act(action))}
      />
      {isRoaming && (
        <Button className="stage-return" onClick={() => act('return')}>
          {words.stage.action.return}
        </Button>
      )}
      {notes !== 'hidden' && (
        <StageNotes
          scene={scene}
          problem={notes === 'shown' ? null : notes}
          onClose={() => setNotes('hidden')}
        />
      )}
      {phone !== null && <StageCode address={phone} />}
      {hasSpotlight && <Spotlight />}
      <p className="visually-hidden" role="status">
        {state.screen === 'map' ? '' : words.stage.darkened[state.screen]}
      </p>
      {state.screen !== 'map' && (
        <button
          type="button"
          className={`stage-curtain stage-curtain--${state.screen}`}
          aria-label={words.stage.lift}
          onClick={() => talk.change({ screen: 'map' })}
        />
      )}
      {isHelpOpen && <KeyHelp actions={actions} onClose={() => setHelpOpen(false)} />}
    </>
  );
}
