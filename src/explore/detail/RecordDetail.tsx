import { useMemo } from 'react';
import type { AtlasRecord, Field, Layer } from '../../atlas/schema.ts';
import { recordBounds } from '../../state/shown.ts';
import { Button } from '../../ui/Button.tsx';
import { TargetIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { Cite } from '../citation/Cite.tsx';
import { ClaimList } from '../claims/ClaimList.tsx';
import { claimGroups, claimsOf } from '../claims/groups.ts';
import { LayerSwatch } from '../legend/LayerSwatch.tsx';
import { Nearby } from '../nearest/Nearby.tsx';
import { SourceList } from '../sources/SourceList.tsx';
import { CitationScope } from '../sources/SourceRefs.tsx';
import { citedSources } from './citations.ts';
import { EntryList } from './EntryList.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FieldList } from './FieldList.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Notes } from './Notes.tsx';
import { OtherName } from './OtherName.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { recordStatus } from './record-status.ts';
import { Section } from './Section.tsx';

interface RecordDetailProps {
  layer: Layer;
  record: AtlasRecord;
  onZoomTo(): void;
  onClose(): void;
}

/** Everything the atlas knows about one record. */
export function RecordDetail({ layer, record, onZoomTo, onClose }: RecordDetailProps) {
  const { words, format } = useAllWords();
  const data = useStore((state) => state.data);
  const claims = useMemo(() => claimGroups(data.claims, layer.id, record.id), [data.claims, layer, record]);
  const cited = useMemo(() => citedSources(layer, record, claimsOf(claims)), [layer, record, claims]);
  const entryFields = layer.fields.filter(
    (field): field is Field & { type: 'entries' } => field.type === 'entries',
  );
  return (
    <CitationScope ids={cited}>
      <Panel
        className="detail"
        title={format.text(record.name)}
        subtitle={<OtherName name={record.name} />}
        onClose={onClose}
        closeLabel={words.detail.close}
      >
        <div className="detail__lead">
          <p className="detail__layer">
            <LayerSwatch layer={layer} />
            {format.text(layer.title)}
          </p>
          {recordBounds(data)(record).length > 0 && (
            <Button onClick={onZoomTo}>
              <TargetIcon />
              {words.detail.zoomTo}
            </Button>
          )}
          <Status />
        </div>
        <EvidenceNote layer={layer} record={record} />
        <PlaceSection record={record} />
        <Nearby />
        <FieldList layer={layer} record={record} />
        {entryFields.map((field) => (
          <EntryList key={field.id} field={field} record={record} />
        ))}
        <FigureTable layer={layer} record={record} />
        <Notes title={words.detail.notes} notes={record.notes} />
        <Notes title={words.detail.disagreements} notes={record.disagreements} />
        {claims.length > 0 && (
          <Section title={words.claims.title}>
            <ClaimList groups={claims} />
          </Section>
        )}
        <Section title={words.detail.sources}>
          <SourceList />
          <Cite subject={{ kind: 'record', layer, record }} />
        </Section>
      </Panel>
    </CitationScope>
  );
}

function Status() {
  const { words } = useAllWords();
  const status = useStore(recordStatus);
  return status === 'shown' ? null : <p className="detail__status">{words.detail[status]}</p>;
}
