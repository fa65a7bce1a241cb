import type { Source } from '../../atlas/schema.ts';
import { citedIn, creditWords } from '../../i18n/credits.ts';
import { sourceIn } from '../../state/data.ts';
import { ExternalIcon } from '../../ui/icons.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { type SceneProps, useFigures } from './use-figures.ts';
import './scene.css';

/** Ids of the sources that a scene and its figures cite. */
export function useCited(props: SceneProps): string[] {
  return citedIn(props.scene, useFigures(props));
}

/** The sources of a scene: its own and those of its figures, each once; nothing where there are none. Visitors of a kiosk are not led away from it. */
export function SceneCredits(props: SceneProps) {
  const { words } = useAllWords();
  const sources = useStore((state) => state.data.sources);
  const ids = useCited(props);
  if (ids.length === 0) return null;
  return (
    <ul className="scene-credits">
      {ids.map((id) => {
        const source = sourceIn(sources, id);
        return <li key={id}>{source ? <Credit source={source} /> : words.detail.sourceUnknown(id)}</li>;
      })}
    </ul>
  );
}

function Credit({ source }: { source: Source }) {
  const { words, format } = useAllWords();
  const isKiosk = useStore((state) => state.view.kiosk !== null);
  const { title, publisher, date, url } = creditWords(source, format);
  return (
    <>
      {url === null || isKiosk ? (
        <cite lang={title.lang}>{title.text}</cite>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          <cite lang={title.lang}>{title.text}</cite>
          <ExternalIcon />
          <span className="visually-hidden"> ({words.detail.newTab})</span>
        </a>
      )}
      {publisher && (
        <>
          {' · '}
          <span lang={publisher.lang}>{publisher.text}</span>
        </>
      )}
      {date !== null && ` · ${date}`}
    </>
  );
}
