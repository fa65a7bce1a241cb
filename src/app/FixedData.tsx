/** Says that the data do not follow later changes, and where those are; nothing while the data are those of now. */
import { currentDataIn, printView } from '../state/url.ts';
import { useStore, useWords } from '../ui/store-context.tsx';
import { CurrentDataLink } from './CurrentDataLink.tsx';

export function FixedData() {
  const { words, language, format } = useWords();
  const dataDate = useStore((state) => state.data.atlas.dataDate);
  const address = useStore(({ view, start }) => printView(view, start));
  const current = currentDataIn(address);
  if (current === null) return null;
  return (
    <div className="notice">
      <p className="notice__words">
        {words.app.dataVersion(format.date(dataDate))}{' '}
        <CurrentDataLink className="notice__way" way={current} language={language} />
      </p>
    </div>
  );
}
