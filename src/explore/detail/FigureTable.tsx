import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { SourceRefs } from '../sources/SourceRefs.tsx';
import { figureGroups } from './groups.ts';
import { Section } from './Section.tsx';

/** The record's figures; each measure heads its own group of rows. */
export function FigureTable({ layer, record }: { layer: Layer; record: AtlasRecord }) {
  const { words, format } = useAllWords();
  const units = useStore((state) => state.data.units);
  const groups = figureGroups(record);
  if (groups.length === 0) return null;
  return (
    <Section title={words.detail.figures}>
      <table className="figure-table">
        <caption className="visually-hidden">{words.detail.figuresCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.detail.value}</th>
            <th scope="col">{words.detail.year}</th>
            <th scope="col">{words.detail.source}</th>
          </tr>
        </thead>
        {groups.map(({ measure, figures }) => {
          const title = layer.measures[measure];
          return (
            <tbody key={measure}>
              <tr>
                <th scope="rowgroup" colSpan={3} className="figure-table__measure">
                  {title ? format.text(title) : measure}
                </th>
              </tr>
              {figures.map((figure) => (
                <tr key={`${figure.year} ${figure.source} ${figure.value} ${figure.unit} ${figure.note?.en}`}>
                  <td>
                    {format.figure(figure, units)}
                    {figure.note && <p className="detail__soft">{format.text(figure.note)}</p>}
                  </td>
                  <td>
                    {figure.year === undefined ? (
                      <span className="detail__soft">{words.detail.yearNotStated}</span>
                    ) : (
                      format.years(figure.year, figure.year)
                    )}
                  </td>
                  <td>
                    <SourceRefs ids={[figure.source]} />
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </Section>
  );
}
