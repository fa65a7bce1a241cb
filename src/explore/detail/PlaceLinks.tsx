import { useStore, useWords } from '../../ui/store-context.tsx';
import { useGoTo } from './go-to.ts';

/** Places, smallest first, each a button that goes to it; written in the order of the language. */
export function PlaceLinks({ codes }: { codes: string[] }) {
  const { language } = useWords();
  const distinct = [...new Set(codes)];
  const ordered = language === 'zh' ? distinct.reverse() : distinct;
  return ordered.map((code, index) => (
    <span key={code}>
      {index > 0 && language === 'en' && ', '}
      <PlaceLink code={code} />
    </span>
  ));
}

function PlaceLink({ code }: { code: string }) {
  const goTo = useGoTo();
  const { language } = useWords();
  const name = useStore((state) => state.data.gazetteer.name(code, language));
  return (
    <button type="button" className="text-button" onClick={() => goTo({ kind: 'place', code })}>
      {name}
    </button>
  );
}
