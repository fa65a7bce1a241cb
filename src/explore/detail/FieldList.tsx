import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { fieldText, type SimpleField } from '../../i18n/field-text.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { Section } from './Section.tsx';

/** The fields with one value or a few, in the order of the definition. */
export function FieldList({ layer, record }: { layer: Layer; record: AtlasRecord }) {
  const wording = useAllWords();
  const units = useStore((state) => state.data.units);
  const rows = layer.fields
    .filter((field): field is SimpleField => field.type !== 'entries')
    .map((field) => ({ field, texts: fieldText(field, record, units, wording) }))
    .filter(({ texts }) => texts.length > 0);
  if (rows.length === 0) return null;
  const { words, format } = wording;
  return (
    <Section title={words.detail.facts}>
      <dl className="fact-list">
        {rows.map(({ field, texts }) => (
          <div key={field.id} className="fact-list__row">
            <dt>{format.text(field.title)}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
            {field.hint && <dd className="detail__soft">{format.text(field.hint)}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
}
