import { entriesOf } from '../../atlas/record.ts';
import type { AtlasRecord, Entry, Field } from '../../atlas/schema.ts';
import { useAllWords } from '../../ui/use-all-words.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { entryGroups } from './groups.ts';
import { Section } from './Section.tsx';

/** The dated, sourced statements of one field, by type. */
export function EntryList({ field, record }: { field: Field & { type: 'entries' }; record: AtlasRecord }) {
  const { format } = useAllWords();
  const groups = entryGroups(field, entriesOf(record.values[field.id]));
  if (groups.length === 0) return null;
  return (
    <Section title={format.text(field.title)}>
      {field.hint && <p className="detail__soft">{format.text(field.hint)}</p>}
      {groups.map(({ type, entries }) => {
        const title = type === undefined ? undefined : field.values?.[type];
        return (
          <div key={type ?? ''} className="entry-group">
            {title && <h4 className="entry-group__title">{format.text(title)}</h4>}
            <ul className="entry-list">
              {entries.map((entry) => (
                <EntryItem key={`${entry.text.en} ${entry.year}`} entry={entry} />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

function EntryItem({ entry }: { entry: Entry }) {
  const { words, format } = useAllWords();
  const time = format.period(entry);
  return (
    <li className="entry-list__item">
      {time && <p className="entry-list__time">{time}</p>}
      <p>
        {format.text(entry.text)} <SourceRefs ids={entry.sources} />
      </p>
      {entry.evidence && entry.evidence !== 'confirmed' && (
        <p className="entry-list__evidence">{words.detail.evidence(words.evidence.grade[entry.evidence])}</p>
      )}
      {entry.details && (
        <dl className="entry-list__details">
          {entry.details.map((detail) => (
            <div key={detail.label.en}>
              <dt>{format.text(detail.label)}</dt>
              <dd>{format.text(detail.text)}</dd>
            </div>
          ))}
        </dl>
      )}
      {entry.note && <p className="detail__soft">{format.text(entry.note)}</p>}
    </li>
  );
}
