import { useSortable } from '@dnd-kit/sortable';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Language, languages } from '../../atlas/schema.ts';
import type { OwnScene } from '../../atlas/schema-own-story.ts';
import { languageNames } from '../../i18n/words.ts';
import { GripIcon } from '../../ui/icons.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { gapsInScene } from './gaps.ts';

interface SceneRowProps {
  scene: OwnScene;
  /** As the list has it, in the language that is written. */
  title: string;
  language: Language;
  /** From 1. */
  number: number;
  isOpen: boolean;
  picture: ReactNode;
  onOpen(): void;
  /** What stands below while the scene is open. */
  children: ReactNode;
}

/** A scene in the list of the editor, to be opened and moved. */
export function SceneRow(props: SceneRowProps) {
  const { scene, title, language, number, isOpen, picture, onOpen, children } = props;
  const { words, format } = useAllWords();
  const row = useRef<HTMLLIElement>(null);
  const sortable = useSortable({ id: scene.id, attributes: { roleDescription: words.make.drag.role } });
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    sortable;
  const isFirst = useRef(number === 1);
  useEffect(() => {
    // A story is opened at its title.
    if (isOpen && !isFirst.current) row.current?.scrollIntoView({ block: 'nearest' });
    isFirst.current = false;
  }, [isOpen]);
  const lacking = languages.filter((each) => gapsInScene(scene, each) > 0);
  return (
    <li
      ref={(element) => {
        row.current = element;
        setNodeRef(element);
      }}
      className={`scene-row${isOpen ? ' scene-row--open' : ''}${isDragging ? ' scene-row--dragged' : ''}`}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      data-scene={scene.id}
    >
      <div className="scene-row__head">
        <button
          type="button"
          ref={setActivatorNodeRef}
          className="button button--icon scene-row__handle"
          {...attributes}
          {...listeners}
          aria-label={words.make.drag.handle(title)}
        >
          <GripIcon />
        </button>
        <span className="scene-row__number">{format.number(number)}</span>
        {picture}
        <h4 className="scene-row__title" lang={language}>
          <button
            type="button"
            aria-current={isOpen ? 'true' : undefined}
            aria-expanded={isOpen}
            onClick={onOpen}
          >
            {title}
          </button>
        </h4>
        {lacking.map((each) => (
          <span key={each} className="gap">
            {words.make.lacks(languageNames[each])}
          </span>
        ))}
      </div>
      {isOpen && children}
    </li>
  );
}
