/** The fixed versions of the data that the site has, each as a link to the view that is shown; nothing where it has none. */
import { useEffect, useState } from 'react';
import type { KeptVersions } from '../../atlas/schema-version.ts';
import { printView } from '../../state/url.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

/** Never rejects. */
export type LoadVersions = () => Promise<KeptVersions>;

export function DataVersions({ load }: { load: LoadVersions }) {
  const { words, format } = useAllWords();
  const [versions, setVersions] = useState<KeptVersions>([]);
  const view = useStore((state) => state.view);
  const start = useStore((state) => state.start);
  useEffect(() => void load().then(setVersions), [load]);
  if (versions.length === 0) return null;
  return (
    <>
      <h3 className="about__heading">{words.about.versions}</h3>
      <p>{words.about.versionsHint}</p>
      <ul className="about__versions">
        {versions.map(({ id, dataDate }) => (
          <li key={id}>
            <a
              href={`./${printView({ ...view, dataVersion: id }, start)}`}
              aria-current={id === view.dataVersion || undefined}
            >
              {words.about.versionOf(format.date(dataDate), id)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
