import { isAssumed, provinceOfCode } from '../../atlas/record.ts';
import type { AtlasRecord, CountyPlace, PointPlace } from '../../atlas/schema.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { PlaceLinks } from './PlaceLinks.tsx';
import { positionText, povertyText, precisionText, uncertaintyText } from './place-text.ts';
import { Section } from './Section.tsx';

/** Where the record is, how that is known, and how exact it is. */
export function PlaceSection({ record }: { record: AtlasRecord }) {
  const { words } = useAllWords();
  const { place } = record;
  return (
    <Section title={words.detail.place}>
      {place.kind === 'county' && <Counties counties={place.counties} />}
      {place.kind === 'country' && <PlaceLinks codes={[place.code]} />}
      {place.kind === 'point' && <PointFacts place={place} />}
    </Section>
  );
}

function Counties({ counties }: { counties: CountyPlace['counties'] }) {
  const { words } = useAllWords();
  const gazetteer = useStore((state) => state.data.gazetteer);
  return (
    <ul className="county-list">
      {counties.map(({ code, basis }) => {
        const resolved = gazetteer.resolve(code);
        const poverty = povertyText(gazetteer.county(resolved) ?? {}, words);
        return (
          <li key={code} className="county-list__item">
            <p>
              <PlaceLinks codes={[resolved, provinceOfCode(resolved)]} />
            </p>
            <p
              className={
                isAssumed(basis) ? 'county-list__basis county-list__basis--assumed' : 'county-list__basis'
              }
            >
              {words.detail.basis[basis]}
            </p>
            {poverty && <p className="detail__soft">{poverty}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function PointFacts({ place }: { place: PointPlace }) {
  const { words, format } = useAllWords();
  const codes = [place.prefecture, place.province, place.country].filter((code) => code !== undefined);
  return (
    <dl className="fact-list">
      <div className="fact-list__row">
        <dt>{words.detail.liesIn}</dt>
        <dd>
          <PlaceLinks codes={codes} />
        </dd>
      </div>
      <div className="fact-list__row">
        <dt>{words.precision.title}</dt>
        <dd>
          {precisionText(place.precision, words, format)}
          <p className="detail__soft">{uncertaintyText(place.precision, { words, format })}</p>
        </dd>
      </div>
      <div className="fact-list__row">
        <dt>{words.detail.coordinates}</dt>
        <dd>{positionText(place, words)}</dd>
      </div>
      {place.basis && (
        <div className="fact-list__row">
          <dt>{words.detail.coordinatesFrom}</dt>
          <dd>{format.text(place.basis)}</dd>
        </div>
      )}
    </dl>
  );
}
