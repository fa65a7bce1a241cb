import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { useAllWords } from '../../ui/use-all-words.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { RecordMark } from './RecordMark.tsx';

/** How sure the record is: its mark, the grade, what the grade means in this layer, and the record's sources. */
export function EvidenceNote({ layer, record }: { layer: Layer; record: AtlasRecord }) {
  const { words, format } = useAllWords();
  const own = layer.evidence?.[record.evidence];
  return (
    <div className="evidence-note">
      <RecordMark layer={layer} record={record} grade={record.evidence} />
      <div className="evidence-note__words">
        <p className="evidence-note__grade">{words.detail.evidence(words.evidence.grade[record.evidence])}</p>
        <p className="detail__soft">{own ? format.text(own) : words.evidence.meaning[record.evidence]}</p>
        <p className="detail__soft">
          {words.detail.evidenceSources} <SourceRefs ids={record.sources} />
        </p>
      </div>
    </div>
  );
}
