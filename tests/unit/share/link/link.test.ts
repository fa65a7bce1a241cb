import { describe, expect, test } from 'vitest';
import { linkOf } from '../../../../src/share/link/link.ts';
import { readView } from '../../../../src/state/url.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import { atlasState } from '../../fixtures.ts';

const site = 'https://example.org/atlas/?lang=en&time=2018-2020#map';
const link = (view: Partial<ViewState>, href = site, pages: string | null = null) =>
  linkOf(atlasState({ language: 'en', ...view }), href, pages);

const read = { show: 'read', story: 'tea', scene: 'last' } as const;

describe('the link', () => {
  test('names the whole view as it is now, with language and camera, and not the address of the page', () => {
    const view = {
      camera: { longitude: 102.5, latitude: 32.8, zoom: 5.5, bearing: 10, pitch: 0 },
      includeUndated: true,
    };
    const { href } = link(view);
    expect(href).toBe('https://example.org/atlas/?lang=en&map=102.5,32.8,5.5,10,0&undated=1');
    const { start } = atlasState();
    expect(readView(new URL(href).search, start).view).toEqual({ ...start, language: 'en', ...view });
  });

  test('of a story leads to its scene', () => {
    expect(link({ story: read }).href).toBe('https://example.org/atlas/?lang=en&story=read.tea.last');
  });

  test('of a story goes by the page that has its title and picture, in its language, where there is one', () => {
    expect(link({ story: read }, site, './stories/').href).toBe(
      'https://example.org/atlas/stories/tea/?lang=en&story=read.tea.last',
    );
    expect(link({ story: read, language: 'zh' }, site, './stories/').href).toBe(
      'https://example.org/atlas/stories/tea/zh/?lang=zh&story=read.tea.last',
    );
  });

  test('of a story with a fixed version of the data leads into the atlas: the pages are of the stories of now', () => {
    expect(link({ story: read, dataVersion: '1a2b3c4d5e6f' }, site, './stories/').href).toBe(
      'https://example.org/atlas/?lang=en&story=read.tea.last&dataversion=1a2b3c4d5e6f',
    );
  });

  test('of one’s own story shows what the map shows, and says that the story is not in it', () => {
    const own = link(
      { story: { ...read, story: 'own-tea' }, panel: 'none', time: [2019, 2020] },
      site,
      './stories/',
    );
    expect(own).toEqual({
      href: 'https://example.org/atlas/?lang=en&time=2019-2020',
      reachesOthers: true,
      lacksStory: true,
    });
  });

  test.each(['file:///D:/atlas.html', 'http://localhost:4173/', 'http://127.0.0.1:4173/?lang=en'])(
    'from %s says that others cannot open it',
    (href) => {
      expect(link({}, href)).toEqual({
        href: `${href.replace(/\?.*/, '')}?lang=en`,
        reachesOthers: false,
        lacksStory: false,
      });
    },
  );
});
