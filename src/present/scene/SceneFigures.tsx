import type { ReactNode } from 'react';
import { figureWords } from '../../i18n/figure-words.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { type SceneProps, useFigures } from './use-figures.ts';
import './scene.css';

interface SceneFiguresProps extends SceneProps {
  /** What stands below a figure; `index`: in the scene, from 0. */
  below?(index: number, title: string): ReactNode;
}

/** What was reported or counted, beside the text of a scene; nothing where it has no figures. */
export function SceneFigures({ below, ...props }: SceneFiguresProps) {
  const units = useStore((state) => state.data.units);
  const context = useLabelContext();
  const figures = useFigures(props);
  if (figures.length === 0) return null;
  return (
    <dl className="scene-figures">
      {figures.map((found, index) => {
        const { title, value, isNumber, shown, remarks } = figureWords(found, units, context);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: figures keep their order
          <div key={index} className="scene-figure">
            <dt className="scene-figure__title">{title}</dt>
            <dd className={isNumber ? 'scene-figure__value' : 'scene-figure__statement'}>{value}</dd>
            {shown !== null && <dd className="scene-figure__shown">{shown}</dd>}
            {remarks.map((remark, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: remarks keep their order, and two may say the same
              <dd key={at} className="scene-figure__remark">
                {remark}
              </dd>
            ))}
            {below && <dd>{below(index, title)}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
