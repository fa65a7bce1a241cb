import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { FixedData } from '../../../src/app/FixedData.tsx';
import { StartProblem } from '../../../src/app/StartProblem.tsx';
import { loadAllWords } from '../../../src/i18n/words.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { currentDataIn } from '../../../src/state/url.ts';
import type { EmbedOptions } from '../../../src/state/url-embed.ts';
import { StoreProvider } from '../../../src/ui/store-context.tsx';
import { atlasState } from '../fixtures.ts';

beforeAll(loadAllWords);

const dataVersion = '0123abcd4567';
const inPage: EmbedOptions = { controls: ['zoom'], isLocked: false, accent: null, ground: null };

function shown(embed: EmbedOptions | null): string {
  const { data, start, view } = atlasState({ dataVersion, time: [2019, 2020], embed });
  const store = createAtlasStore(data, { ...start, dataVersion }, view);
  return renderToStaticMarkup(
    <StoreProvider store={store}>
      <FixedData />
    </StoreProvider>,
  );
}

test('a reader of fixed data goes on to the current ones in the same page', () => {
  const html = shown(null);
  expect(html).toContain('href="./?lang=en&amp;time=2019-2020"');
  expect(html).not.toContain('target=');
});

test('in a page of somebody else they open in a tab of their own, in the full atlas', () => {
  const html = shown(inPage);
  expect(html).toContain('href="./?lang=en&amp;time=2019-2020" target="_blank" rel="noopener"');
  expect(html).toContain('(new tab)');
});

test('so they do there from a version that the site does not have', () => {
  const problem = { file: 'versions/x.json', reason: 'no-version', detail: '' };
  const currentData = currentDataIn(`?lang=en&embed=zoom&dataversion=${dataVersion}`);
  const html = renderToStaticMarkup(<StartProblem problem={problem} currentData={currentData} />);
  expect(html.match(/href="\.\/\?lang=en" target="_blank"/g)).toHaveLength(2);
});
