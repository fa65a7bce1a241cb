/** Which data the other site shows: those of the day, or a version that stays as it is; nothing where the site has none. */
import { useId } from 'react';
import type { KeptVersions } from '../../atlas/schema-version.ts';
import { useAllWords } from '../../ui/use-all-words.ts';

interface VersionChoiceProps {
  versions: KeptVersions;
  chosen: string | null;
  onChoose(version: string | null): void;
}

export function VersionChoice({ versions, chosen, onChoose }: VersionChoiceProps) {
  const { words, format } = useAllWords();
  const { builder } = words.embed;
  const id = useId();
  if (versions.length === 0) return null;
  return (
    <div className="embed-dialog__version">
      <label htmlFor={id}>{builder.data}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target: { value } }) => onChoose(value === '' ? null : value)}
      >
        <option value="">{builder.currentData}</option>
        {versions.map(({ id: version, dataDate }) => (
          <option key={version} value={version}>
            {words.about.versionOf(format.date(dataDate), version)}
          </option>
        ))}
      </select>
      <p className="embed-dialog__note">{chosen === null ? builder.changes : builder.stays}</p>
    </div>
  );
}
