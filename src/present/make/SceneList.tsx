/** The scenes of a story in their order, which pointer and keys change. */
import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  MeasuringStrategy,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useAllWords } from '../../ui/use-all-words.ts';

interface SceneListProps {
  /** Of the scenes, in their order. */
  ids: string[];
  titleOf(id: string): string;
  /** `index`: from 0, where the scene stands afterwards. */
  onMove(id: string, index: number): void;
  children: ReactNode;
}

/** CSS pixels that a pointer moves before it drags: a press is no drag. */
const leastDrag = 4;

export function SceneList({ ids, titleOf, onMove, children }: SceneListProps) {
  const { words, format } = useAllWords();
  const { drag } = words.make;
  const heading = useId();
  const [isDragging, setDragging] = useState(false);
  /** The scene whose place was announced last. */
  const told = useRef<unknown>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: leastDrag } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  type Said = (scene: string, at: string, all: string) => string;
  const place = (said: Said, moved: unknown, at: unknown): string =>
    said(titleOf(String(moved)), format.number(ids.indexOf(String(at)) + 1), format.number(ids.length));
  const announcements: Announcements = {
    onDragStart({ active }) {
      told.current = active.id;
      return place(drag.picked, active.id, active.id);
    },
    onDragOver({ active, over }) {
      // At the start a scene is over its own place.
      if (!over || over.id === told.current) return undefined;
      told.current = over.id;
      return place(drag.over, active.id, over.id);
    },
    onDragEnd: ({ active, over }) => place(drag.dropped, active.id, (over ?? active).id),
    onDragCancel: ({ active }) => drag.cancelled(titleOf(String(active.id))),
  };
  const drop = ({ active, over }: DragEndEvent): void => {
    setDragging(false);
    if (over && over.id !== active.id) onMove(String(active.id), ids.indexOf(String(over.id)));
  };
  return (
    <section className="scene-list" aria-labelledby={heading}>
      <h3 id={heading}>{words.make.scenes}</h3>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        // What is unfolded folds when a drag begins.
        measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
        accessibility={{ announcements, screenReaderInstructions: { draggable: drag.help } }}
        onDragStart={() => setDragging(true)}
        onDragCancel={() => setDragging(false)}
        onDragEnd={drop}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol className={isDragging ? 'scene-list__rows scene-list__rows--dragging' : 'scene-list__rows'}>
            {children}
          </ol>
        </SortableContext>
      </DndContext>
    </section>
  );
}
