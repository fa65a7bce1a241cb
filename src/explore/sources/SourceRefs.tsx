import { createContext, type MouseEvent, type ReactNode, useContext, useId, useMemo } from 'react';
import { useAllWords } from '../../ui/use-all-words.ts';

interface Citations {
  /** Ids of the sources in the order of their numbers. */
  ids: string[];
  /** The element of a source in the list; `number` counts from 1. */
  elementId(number: number): string;
}

const CitationsContext = createContext<Citations>({ ids: [], elementId: String });

/** A part of the page that numbers its own sources: its references lead to its own list. */
export function CitationScope({ ids, children }: { ids: string[]; children: ReactNode }) {
  const scope = useId();
  const value = useMemo(
    () => ({ ids, elementId: (number: number) => `${scope}source-${number}` }),
    [ids, scope],
  );
  return <CitationsContext value={value}>{children}</CitationsContext>;
}

export function useCitations(): Citations {
  return useContext(CitationsContext);
}

/** Numbers in brackets, each a link to the source in the list of the scope. */
export function SourceRefs({ ids }: { ids: string[] }) {
  const { words } = useAllWords();
  const cited = useCitations();
  return (
    <span className="source-refs">
      {ids.map((id) => {
        const number = cited.ids.indexOf(id) + 1;
        const target = cited.elementId(number);
        return (
          <a
            key={id}
            className="source-refs__link"
            href={`#${target}`}
            aria-label={words.detail.sourceNumber(number)}
            onClick={(event) => follow(event, target)}
          >
            [{number}]
          </a>
        );
      })}
    </span>
  );
}

/** The address belongs to the view, so the link moves the focus and leaves the address alone. */
function follow(event: MouseEvent, target: string): void {
  event.preventDefault();
  const source = document.getElementById(target);
  // The list may be folded away.
  source?.closest('details')?.setAttribute('open', '');
  source?.scrollIntoView({ block: 'nearest' });
  source?.focus();
}
