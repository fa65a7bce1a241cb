import { createContext, type MouseEvent, useContext } from 'react';
import { useWords } from '../../ui/store-context.tsx';

/** Ids of the sources that the panel lists at its end, in the order of their numbers. */
export const CitedSources = createContext<string[]>([]);

export function sourceElementId(number: number): string {
  return `detail-source-${number}`;
}

/** Numbers in brackets, each a link to the source at the end of the panel. */
export function SourceRefs({ ids }: { ids: string[] }) {
  const { words } = useWords();
  const cited = useContext(CitedSources);
  return (
    <span className="source-refs">
      {ids.map((id) => {
        const number = cited.indexOf(id) + 1;
        return (
          <a
            key={id}
            className="source-refs__link"
            href={`#${sourceElementId(number)}`}
            onClick={(event) => follow(event, number)}
          >
            [<span className="visually-hidden">{words.detail.sourceNumber} </span>
            {number}]
          </a>
        );
      })}
    </span>
  );
}

/** The address belongs to the view, so the link moves the focus and leaves the address alone. */
function follow(event: MouseEvent, number: number): void {
  event.preventDefault();
  const source = document.getElementById(sourceElementId(number));
  source?.scrollIntoView({ block: 'nearest' });
  source?.focus();
}
