/** Of a layer out of an archive the page has no whole: what it is read from can be had instead. */
import { countRecords } from '../../atlas/count.ts';
import type { Archive, Layer } from '../../atlas/schema.ts';
import { useAllWords } from '../../ui/use-all-words.ts';

const files = ['tiles', 'summary', 'index'] as const;

export function ArchiveFiles({ layer, archive }: { layer: Layer; archive: Archive }) {
  const { words, format } = useAllWords();
  const { download } = words;
  return (
    <div className="data-dialog__archive">
      <p>{download.archive(format.count(layer.noun, countRecords(layer.records)))}</p>
      <ul>
        {files.map((file) => {
          const address = archive[file];
          return (
            address !== undefined && (
              <li key={file}>
                <a href={address} download>
                  {download.archiveFile[file]}
                </a>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
