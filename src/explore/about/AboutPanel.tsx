import { useMemo } from 'react';
import { evidenceGrades } from '../../atlas/schema.ts';
import { dataColour } from '../../map/palette.ts';
import { readyLayer } from '../../state/data.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { Cite } from '../citation/Cite.tsx';
import { programmeClaimGroups } from '../claims/groups.ts';
import { ReportedWithSources } from '../claims/ReportedWithSources.tsx';
import { AreaMark, PointMark, usePalette } from '../legend/MarkPicture.tsx';
import { layerContents } from './contents.ts';
import { DataVersions, type LoadVersions } from './DataVersions.tsx';
import './AboutPanel.css';

const exactnesses = ['exact', 'near', 'vague'] as const;

interface AboutPanelProps {
  onClose(): void;
  loadVersions: LoadVersions;
}

/** What the atlas is, how to read it, and what it rests on. */
export function AboutPanel({ onClose, loadVersions }: AboutPanelProps) {
  const { words, format } = useAllWords();
  const { about } = words;
  const atlas = useStore((state) => state.data.atlas);
  return (
    <Panel className="about" title={about.title} onClose={onClose} closeLabel={words.common.close}>
      <div className="about__section">
        <p>{format.text(atlas.description)}</p>
        <p>{about.dataDate(format.date(atlas.dataDate))}</p>
        <Cite subject={{ kind: 'atlas' }} />
        <DataVersions load={loadVersions} />
      </div>
      <Marks />
      <Contents />
      <Reported />
      <div className="about__section">
        <h3 className="about__heading">{about.boundaries}</h3>
        <p>{about.origin[atlas.worldview]}</p>
        <p>
          <a href="geo/NOTICE.md" target="_blank" rel="noreferrer">
            {about.terms}
            <span className="visually-hidden"> ({words.detail.newTab})</span>
          </a>
        </p>
      </div>
      <div className="about__section">
        <h3 className="about__heading">{about.disclaimer}</h3>
        <p>{format.text(atlas.disclaimer)}</p>
        {atlas.mapReviewNumber !== '' && <p>{about.reviewNumber(atlas.mapReviewNumber)}</p>}
      </div>
    </Panel>
  );
}

function Marks() {
  const { words } = useAllWords();
  const colour = dataColour(usePalette(), 'tisc');
  return (
    <div className="about__section">
      <h3 className="about__heading">{words.about.marks}</h3>
      <p>{words.about.marksHint}</p>
      <ul className="about__marks">
        {evidenceGrades.map((grade) => (
          <li key={grade} className="about__mark">
            <AreaMark colours={[colour]} grade={grade} />
            <PointMark colour={colour} grade={grade} />
            <span>
              <strong>{words.evidence.grade[grade]}</strong>
              <span className="about__soft">{words.evidence.meaning[grade]}</span>
            </span>
          </li>
        ))}
      </ul>
      <h4 className="about__subheading">{words.about.exactness}</h4>
      <p>{words.about.exactnessHint}</p>
      <ul className="about__marks">
        {exactnesses.map((exactness) => (
          <li key={exactness} className="about__mark">
            <PointMark colour={colour} exactness={exactness} />
            <span>{words.legend.exactness[exactness]}</span>
          </li>
        ))}
        <li className="about__mark">
          <AreaMark colours={[colour]} assumed />
          <span>
            {words.legend.assumed}
            <span className="about__soft">{words.legend.assumedHint}</span>
          </span>
        </li>
      </ul>
    </div>
  );
}

/** What was reported of no single layer. */
function Reported() {
  const { words } = useAllWords();
  const claims = useStore((state) => state.data.claims);
  const layers = useStore((state) => state.data.atlas.layers);
  const groups = useMemo(() => programmeClaimGroups(claims, layers), [claims, layers]);
  if (groups.length === 0) return null;
  return (
    <div className="about__section" id="claims" tabIndex={-1}>
      <h3 className="about__heading">{words.claims.programmeTitle}</h3>
      <ReportedWithSources groups={groups} />
    </div>
  );
}

function Contents() {
  const { words, format } = useAllWords();
  const { about } = words;
  const data = useStore((state) => state.data);
  const contents = useMemo(() => layerContents(data), [data]);
  const sources = Object.values(data.sources);
  const copies = sources.filter((source) => source.copy).length;
  return (
    <div className="about__section">
      <h3 className="about__heading">{about.contents}</h3>
      <table className="about__table">
        <caption className="visually-hidden">{about.contents}</caption>
        <thead>
          <tr>
            <th scope="col">{about.layer}</th>
            <th scope="col">{about.records}</th>
            <th scope="col">{about.sources}</th>
          </tr>
        </thead>
        <tbody>
          {contents.map(({ id, counted }) => {
            const layer = readyLayer(data, id);
            return (
              <tr key={id}>
                <th scope="row">{layer ? format.text(layer.title) : id}</th>
                {counted ? (
                  <>
                    <td>{format.number(counted.records)}</td>
                    <td>{format.number(counted.sources)}</td>
                  </>
                ) : (
                  <td colSpan={2}>{about.notLoaded}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {sources.length > 0 && (
        <p>{about.sourcesTotal(format.number(sources.length), format.number(copies))}</p>
      )}
    </div>
  );
}
