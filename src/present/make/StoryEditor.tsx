/** A story of the reader's own, written beside the map whose views become its scenes. */
import { type ReactNode, useState } from 'react';
import type { Aim, Language, Story } from '../../atlas/schema.ts';
import type { OwnScene, OwnStory } from '../../atlas/schema-own-story.ts';
import { isolated } from '../../i18n/isolated.ts';
import { type StoryField, writeStory } from '../../state/own-story.ts';
import type { StoryPlace } from '../../state/view.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { EditorFoot } from './EditorFoot.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { SceneForm } from './SceneForm.tsx';
import { SceneList } from './SceneList.tsx';
import { SceneRow } from './SceneRow.tsx';
import { useLostScene } from './use-lost-scene.ts';
import { type Said, useSceneActions } from './use-scene-actions.ts';
import { WritingField } from './WritingField.tsx';
import './make.css';

interface StoryEditorProps {
  own: OwnStory;
  /** The same as readers see it. */
  story: Story;
  place: StoryPlace;
  /** Whether the map shows something other than the scene that is open. */
  isAway: boolean;
  /** Where a scene would look to show what the map shows now. */
  aimNow(): Aim;
  /** The address that hands a packed story on. */
  linkOf(packed: string): string;
  /** A small picture of what a scene shows. */
  picture(scene: OwnScene): ReactNode;
  onChange(change: (story: OwnStory) => OwnStory): void;
  /** Shows a scene, to edit or to present. */
  onOpen(place: StoryPlace): void;
  /** Offers the story as slides, a handout or a program of its own. */
  onTakeAlong(): void;
  onClose(): void;
}

export function StoryEditor(props: StoryEditorProps) {
  const { own, story, place, isAway, aimNow, linkOf, picture, onChange, onOpen, onTakeAlong, onClose } =
    props;
  const { words, format, language: pageLanguage } = useAllWords();
  const { make } = words;
  const keeping = useStore((state) => state.passing.keeping);
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? pageLanguage;
  const [said, setSaid] = useState<Said | null>(null);
  // What can be undone can be undone after other things were said, too.
  const say = ({ text, undo }: Said): void =>
    setSaid((before) => ({ text, undo: undo === undefined ? before?.undo : undo }));
  const actions = useSceneActions({ story: own, place, aimNow, onChange, onOpen, onSay: say });
  useLostScene(own, place.scene, actions.lost);
  const toldScene = (id: string) => story.scenes.find((scene) => scene.id === id);
  const field = (name: StoryField, label: string) => (
    <WritingField
      key={`${language} ${name}`}
      label={label}
      field={name}
      text={own[name]}
      language={language}
      onWrite={(writing) => onChange((now) => writeStory(now, name, writing))}
    />
  );
  return (
    <Panel
      className="story editor"
      title={make.editing(isolated(format.text(story.title)))}
      subtitle={keeping === 'browser' && <p className="editor__kept">{make.kept}</p>}
      onClose={onClose}
      closeLabel={make.close}
    >
      <LanguageChoice story={own} chosen={language} onChoose={setChosen} />
      <section className="editor__story" aria-label={make.aboutStory}>
        {field('title', make.storyTitle)}
        {field('summary', make.summary)}
      </section>
      <SceneList
        ids={own.scenes.map(({ id }) => id)}
        titleOf={(id) => toldScene(id)?.title[language] ?? ''}
        onMove={actions.move}
      >
        {own.scenes.map((scene, index) => {
          const told = toldScene(scene.id);
          const isOpen = scene.id === place.scene;
          return (
            <SceneRow
              key={scene.id}
              scene={scene}
              title={told?.title[language] ?? ''}
              language={language}
              number={index + 1}
              isOpen={isOpen}
              picture={picture(scene)}
              onOpen={() => actions.show(scene.id)}
            >
              {told && isOpen && (
                <SceneForm
                  scene={scene}
                  told={{ story, scene: told }}
                  language={language}
                  isAway={isAway}
                  actions={actions}
                  onChange={onChange}
                />
              )}
            </SceneRow>
          );
        })}
      </SceneList>
      <EditorFoot
        story={own}
        said={said}
        linkOf={linkOf}
        onSay={say}
        onAdd={actions.add}
        onTakeAlong={onTakeAlong}
        onPresent={() => onOpen({ ...place, show: 'present' })}
      />
    </Panel>
  );
}
