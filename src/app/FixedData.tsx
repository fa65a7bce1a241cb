/** Says that the data do not follow later changes, and where those are; nothing while the data are those of now. */
import { currentDataIn, printView } from '../state/url.ts';
import { useStore, useWords } from '../ui/store-context.tsx';

export function FixedData() {
  const { words, format } = useWords();
  const dataDate = useStore((state) => state.data.atlas.dataDate);
  const current = useStore(({ view, start }) => currentDataIn(printView(view, start)));
  if (current === null) return null;
  return (
    <div className="notice">
      <p className="notice__words">
        {words.app.dataVersion(format.date(dataDate))}{' '}
        <a className="notice__way" href={current}>
          {words.app.currentData}
        </a>
      </p>
    </div>
  );
}
