import type { Layer } from '../../atlas/schema.ts';
import { dataColour } from '../../map/palette.ts';
import { useAllWords } from '../../ui/use-all-words.ts';
import type { LayerLegend, LegendColour } from './legend.ts';
import { AreaMark, ClusterMark, PointMark, usePalette } from './MarkPicture.tsx';
import './Legend.css';

/** What the marks of one layer mean: colour, evidence, exactness of the location. */
export function Legend({ layer, legend }: { layer: Layer; legend: LayerLegend }) {
  const { words } = useAllWords();
  const palette = usePalette();
  const own = dataColour(palette, layer.mark.colour);
  const isPoint = layer.geometry === 'point';
  const outline = layer.mark.shape === 'outline';
  return (
    <div className="legend">
      {legend.hint && <p className="legend__hint">{legend.hint}</p>}
      <ul className="legend__list" aria-label={legend.title ?? words.legend.title}>
        {legend.colours.map((item) => (
          <ColourRow key={`${item.colour} ${item.label}`} item={item} isPoint={isPoint} outline={outline} />
        ))}
        {legend.outside && <ColourRow item={legend.outside} isPoint={false} outline={false} />}
        {legend.apart && (
          <li className="legend__row">
            <AreaMark colours={[legend.apart.colour]} grade="apart" />
            <span>{legend.apart.label}</span>
          </li>
        )}
      </ul>
      <h5 className="legend__heading">{words.evidence.title}</h5>
      <ul className="legend__list">
        {legend.grades.map(({ grade, label, hint }) => (
          <li key={grade} className="legend__row">
            {isPoint ? (
              <PointMark
                colour={own}
                grade={layer.archive && grade !== 'confirmed' ? 'unconfirmed' : grade}
              />
            ) : (
              <AreaMark colours={[own]} grade={grade} outline={outline} />
            )}
            <span>
              {label}
              <span className="legend__hint">{hint}</span>
            </span>
          </li>
        ))}
      </ul>
      {legend.strongestOf && <p className="legend__hint">{words.legend.strongestOf[legend.strongestOf]}</p>}
      {legend.dotted && (
        <p className="legend__hint">{layer.archive ? words.archive.dotted : words.legend.dotted}</p>
      )}
      <LocationRows legend={legend} colour={own} outline={outline} />
      {layer.mark.cluster && (
        <ul className="legend__list">
          <li className="legend__row">
            <ClusterMark colour={own} count={3} />
            <span>
              {words.legend.cluster}
              <span className="legend__hint">{words.legend.clusterHint}</span>
            </span>
          </li>
        </ul>
      )}
    </div>
  );
}

function ColourRow({ item, isPoint, outline }: { item: LegendColour; isPoint: boolean; outline: boolean }) {
  return (
    <li className="legend__row">
      {isPoint ? <PointMark colour={item.colour} /> : <AreaMark colours={[item.colour]} outline={outline} />}
      <span>{item.label}</span>
    </li>
  );
}

function LocationRows({
  legend,
  colour,
  outline,
}: {
  legend: LayerLegend;
  colour: string;
  outline: boolean;
}) {
  const { words } = useAllWords();
  if (legend.exactness.length === 0 && !legend.assumed) return null;
  return (
    <>
      <h5 className="legend__heading">{words.legend.location}</h5>
      <ul className="legend__list">
        {legend.exactness.map(({ exactness, label }) => (
          <li key={exactness} className="legend__row">
            <PointMark colour={colour} exactness={exactness} />
            <span>{label}</span>
          </li>
        ))}
        {legend.assumed && (
          <li className="legend__row">
            <AreaMark colours={[colour]} assumed outline={outline} />
            <span>
              {words.legend.assumed}
              <span className="legend__hint">{words.legend.assumedHint}</span>
            </span>
          </li>
        )}
      </ul>
    </>
  );
}
