import type { GazetteerPlace } from '../../geo/gazetteer.ts';
import { Button } from '../../ui/Button.tsx';
import { TargetIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { NotAsked } from '../area/NotAsked.tsx';
import { LayerSwatch } from '../legend/LayerSwatch.tsx';
import { Nearby } from '../nearest/Nearby.tsx';
import { useGoTo } from './go-to.ts';
import { type RecordsHere, recordsHere } from './here.ts';
import { OtherName } from './OtherName.tsx';
import { PlaceLinks } from './PlaceLinks.tsx';
import { kindText, povertyText } from './place-text.ts';
import { Section } from './Section.tsx';

interface PlaceDetailProps {
  place: GazetteerPlace;
  onZoomTo(): void;
  onClose(): void;
}

/** A country, province, prefecture or county, and the shown records that lie there. */
export function PlaceDetail({ place, onZoomTo, onClose }: PlaceDetailProps) {
  const { words } = useAllWords();
  const state = useStore((whole) => whole);
  const { gazetteer } = state.data;
  const { code, name } = place;
  const kind = kindText(place, words);
  const parents = gazetteer.parentsOf(code);
  const county = gazetteer.county(code);
  const poverty = county && povertyText(county, words);
  const here = recordsHere(state, place);
  return (
    <Panel
      className="detail"
      title={name[state.view.language]}
      subtitle={<OtherName name={name} />}
      onClose={onClose}
      closeLabel={words.detail.close}
    >
      <div className="detail__lead">
        {kind && (
          <p>
            {kind}
            {parents.length > 0 && ' · '}
            <PlaceLinks codes={parents} />
          </p>
        )}
        {place.bbox && (
          <Button onClick={onZoomTo}>
            <TargetIcon />
            {words.detail.zoomTo}
          </Button>
        )}
        {place.kind !== 'country' && (
          <p className="detail__soft">{words.detail.code(code, county?.formerCode)}</p>
        )}
        {poverty && <p>{poverty}</p>}
      </div>
      <Section title={words.detail.recordsHere}>
        {here.length === 0 && <p>{words.detail.noRecordsHere}</p>}
        {here.map((group) => (
          <LayerRecords key={group.layer.id} group={group} />
        ))}
        <NotAsked layers={state.view.layers.filter(({ visible }) => visible)} className="detail__soft" />
      </Section>
      <Nearby />
    </Panel>
  );
}

function LayerRecords({ group: { layer, records } }: { group: RecordsHere }) {
  const goTo = useGoTo();
  const { words, format } = useAllWords();
  return (
    <div className="here">
      <h4 className="here__title">
        <LayerSwatch layer={layer} />
        <span>
          {format.text(layer.title)} {words.filters.optionCount(format.number(records.length))}
        </span>
      </h4>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              className="row-button"
              onClick={() => goTo({ kind: 'record', layer: layer.id, record: record.id })}
            >
              {format.text(record.name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
