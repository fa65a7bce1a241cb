import { memo, useId } from 'react';
import { type Resting, sizeOf } from '../../atlas/references.ts';
import type { Source } from '../../atlas/schema.ts';
import { sourceTitle } from '../../i18n/source-text.ts';
import type { Selection } from '../../state/view.ts';
import { ExternalIcon } from '../../ui/icons.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { Cite } from '../citation/Cite.tsx';
import { RestingList } from './RestingList.tsx';
import { SourceFacts } from './SourceList.tsx';

interface SourceItemProps {
  source: Source;
  resting: Resting;
  isOpen: boolean;
  onToggle(id: string): void;
  onGoTo(target: Selection): void;
}

/** One source of the list, and unfolded what rests on it, its page and its citation. */
export const SourceItem = memo(({ source, resting, isOpen, onToggle, onGoTo }: SourceItemProps) => {
  const { words, format } = useAllWords();
  const bodyId = useId();
  const title = sourceTitle(source, format);
  const size = sizeOf(resting);
  return (
    <li className={isOpen ? 'source-item source-item--open' : 'source-item'}>
      <h3 className="source-item__title">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => onToggle(source.id)}
        >
          <cite lang={title.lang}>{title.text}</cite>
        </button>
      </h3>
      <SourceFacts source={source} />
      <p className="source-list__facts">
        {size === 0 ? words.sourcesPanel.nothingRests : words.sourcesPanel.rests(size, format.number(size))}
      </p>
      <div id={bodyId} className="source-item__body" hidden={!isOpen}>
        {isOpen && (
          <>
            {source.url !== undefined && (
              <a href={source.url} target="_blank" rel="noreferrer">
                {words.sourcesPanel.open}
                <ExternalIcon />
                <span className="visually-hidden"> ({words.detail.newTab})</span>
              </a>
            )}
            <RestingList resting={resting} onGoTo={onGoTo} />
            <Cite subject={{ kind: 'source', source }} />
          </>
        )}
      </div>
    </li>
  );
});
