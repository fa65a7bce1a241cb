import { type LocalisedText, languages } from '../../atlas/schema.ts';
import { useWords } from '../../ui/store-context.tsx';

/** The name in the language that the interface does not speak now. */
export function OtherName({ name }: { name: LocalisedText }) {
  const { language } = useWords();
  const other = languages.find((candidate) => candidate !== language) ?? language;
  if (name[other] === name[language]) return null;
  return (
    <p className="detail__other-name" lang={other}>
      {name[other]}
    </p>
  );
}
