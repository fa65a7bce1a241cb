/** What is written and set for one scene. */
import type { Language, Scene, Story } from '../../atlas/schema.ts';
import type { OwnScene, OwnStory } from '../../atlas/schema-own-story.ts';
import { removeFigure, type SceneField, writeScene } from '../../state/own-story.ts';
import { Button } from '../../ui/Button.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { SceneFigures } from '../scene/SceneFigures.tsx';
import { SceneView } from './SceneView.tsx';
import type { SceneActions } from './use-scene-actions.ts';
import { WritingField } from './WritingField.tsx';

interface SceneFormProps {
  scene: OwnScene;
  /** The story and its scene as readers see them. */
  told: { story: Story; scene: Scene };
  language: Language;
  isAway: boolean;
  actions: SceneActions;
  onChange(change: (story: OwnStory) => OwnStory): void;
}

export function SceneForm({ scene, told, language, isAway, actions, onChange }: SceneFormProps) {
  const { words } = useAllWords();
  const { make } = words;
  const { length } = told.story.scenes;
  const index = told.story.scenes.indexOf(told.scene);
  const field = (name: SceneField, label: string, hint?: string) => (
    <WritingField
      key={`${scene.id} ${language} ${name}`}
      label={label}
      hint={hint}
      field={name}
      text={scene[name]}
      language={language}
      onWrite={(writing) => onChange((story) => writeScene(story, scene, name, writing))}
    />
  );
  return (
    <div className="scene-form">
      {field('title', make.sceneTitle)}
      {field('text', make.text, make.textHint)}
      {field('notes', make.notes, make.notesHint)}
      {scene.figures.length > 0 && (
        <div className="scene-form__figures">
          <h5>{make.figures}</h5>
          <SceneFigures
            {...told}
            below={(at, title) => (
              <Button
                look="quiet"
                aria-label={make.removeFigure(title)}
                onClick={() =>
                  onChange((story) => {
                    const figure = scene.figures[at];
                    return figure ? removeFigure(story, scene, figure) : story;
                  })
                }
              >
                {make.remove}
              </Button>
            )}
          />
        </div>
      )}
      <SceneView
        isAway={isAway}
        onShow={() => actions.show(scene.id)}
        onUse={() => actions.takeView(scene)}
      />
      <div className="scene-form__ways">
        <Button aria-disabled={index === 0} onClick={() => index > 0 && actions.move(scene.id, index - 1)}>
          {make.moveUp}
        </Button>
        <Button
          aria-disabled={index === length - 1}
          onClick={() => index < length - 1 && actions.move(scene.id, index + 1)}
        >
          {make.moveDown}
        </Button>
        <Button onClick={() => actions.duplicate(scene)}>{make.duplicate}</Button>
        <Button onClick={() => actions.remove(scene)}>{make.deleteScene}</Button>
      </div>
    </div>
  );
}
