import { describe, expect, test } from 'vitest';
import {
  addressOf,
  isSameAtlas,
  valueIn,
  withChanges,
  withoutCamera,
  withSelection,
} from '../../../src/embed/element/address.ts';
import { parseEmbed } from '../../../src/state/url-embed.ts';

const page = 'https://partner.example.org/news/';
function query(attributes: Record<string, string>): URLSearchParams {
  const all: Record<string, string> = { src: 'https://atlas.example.org/', ...attributes };
  const address = addressOf((name) => all[name] ?? null, page);
  if (!address) throw new Error('no address');
  return address.searchParams;
}

describe('the attributes of <ip-atlas>', () => {
  test('become parameters of the address', () => {
    const read = query({
      layers: 'tea,hosts',
      lang: 'zh-CN',
      theme: 'dark',
      map: '30,100,4',
      selected: 'tea.x',
    });
    expect(Object.fromEntries(read)).toMatchObject({
      layers: 'tea,hosts',
      lang: 'zh',
      theme: 'dark',
      map: '30,100,4',
      select: 'tea.x',
    });
  });

  test('stand before what the address itself names', () => {
    expect(
      query({ src: 'https://atlas.example.org/?lang=en&layers=tea', lang: 'zh' }).getAll('lang'),
    ).toEqual(['zh']);
  });

  test('set filters and nothing else by "filters"', () => {
    const read = query({ filters: 'f.tea.kind=green,white&q.tea=hill&time=2010-2020&embed=plain&lang=zh' });
    expect([...read.keys()]).toEqual(['f.tea.kind', 'q.tea', 'time', 'embed']);
    expect(read.get('embed')).not.toBe('plain');
  });

  test('open a story at its first scene, or at the one that is named', () => {
    expect(query({ story: 'hills' }).get('story')).toBe('read.hills.1');
    expect(query({ story: 'hills.summit' }).get('story')).toBe('read.hills.summit');
  });

  test('choose controls, colours and whether the map is locked', () => {
    const text =
      query({ controls: 'zoom legend', locked: '', accent: '#1A4FB4', ground: 'ffffff' }).get('embed') ?? '';
    const skipped: string[] = [];
    expect(parseEmbed(text, () => skipped.push(text))).toEqual({
      controls: ['zoom', 'legend'],
      isLocked: true,
      accent: '1a4fb4',
      ground: 'ffffff',
    });
    expect(skipped).toEqual([]);
  });

  test('choose colours in the short form of style sheets as well', () => {
    const text = query({ accent: '#0aF', ground: 'fff' }).get('embed') ?? '';
    expect(parseEmbed(text, () => undefined)).toMatchObject({ accent: '00aaff', ground: 'ffffff' });
  });

  test('may leave no control at all', () => {
    expect(query({ controls: '' }).get('embed')).toBe('plain');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'http://', 'file:///etc/passwd'])(
    'load nothing from %s',
    (src) => {
      expect(addressOf((name) => (name === 'src' ? src : null), page)).toBeNull();
    },
  );
});

const atlasAddress = (query: string): URL => new URL(query, 'https://atlas.example.org/');
const none: ReadonlySet<string> = new Set();

test('a changed attribute leaves what the reader did meanwhile', () => {
  const shown = withChanges(
    '?lang=en&layers=tea&time=2010-2020',
    atlasAddress('?lang=en&layers=tea&embed=zoom'),
    atlasAddress('?lang=zh&embed=zoom'),
    none,
  );
  expect(shown.toString()).toBe(new URLSearchParams({ time: '2010-2020', lang: 'zh' }).toString());
});

test('a theme that is taken away leaves the standard one', () => {
  const address = (rest: string) => atlasAddress(`?embed=zoom${rest}`);
  expect(withChanges('?lang=en&theme=dark', address('&theme=dark'), address(''), none).get('theme')).toBe(
    'system',
  );
  expect(withChanges('?lang=en&theme=dark', address(''), address('&lang=zh'), none).get('theme')).toBe(
    'dark',
  );
});

test('another scene is shown as it is in its story, with nothing of what was shown before', () => {
  const address = (rest: string) => atlasAddress(`?layers=tea&embed=zoom${rest}`);
  const shown = '?lang=en&layers=hosts&time=2010-2020&story=read.tea.one';
  const changed = withChanges(shown, address('&story=read.tea.one'), address('&story=read.tea.two'), none);
  expect(changed.toString()).toBe('story=read.tea.two');
  const kept = withChanges(shown, address('&story=read.tea.one'), address(''), none);
  expect(kept.toString()).toBe('lang=en&layers=hosts&time=2010-2020');
});

describe('an attribute that is set anew to the same', () => {
  const set = (attribute: string, address: string, shown: string): string => {
    const same = atlasAddress(address);
    return decodeURIComponent(withChanges(shown, same, same, new Set([attribute])).toString());
  };

  test('is shown again, and what the reader did otherwise stays', () => {
    const address = '?select=tea/x&layers=tea&embed=zoom';
    expect(set('selected', address, '?layers=hosts&select=tea/y')).toBe('layers=hosts&select=tea/x');
    expect(set('layers', address, '?layers=hosts&select=tea/y')).toBe('select=tea/y&layers=tea');
    expect(set('story', '?story=read.hills.1', '?story=read.hills.summit')).toBe('story=read.hills.1');
  });

  test('takes away what the reader chose where it says nothing', () => {
    expect(set('selected', '?lang=en', '?select=tea/y&layers=tea')).toBe('layers=tea');
    expect(set('filters', '?lang=en', '?f.tea.kind=green&q.tea=hill&time=2010-2020&layers=tea')).toBe(
      'layers=tea',
    );
  });

  test('shows all that the element says again, where it is its address', () => {
    expect(set('src', '?layers=tea&select=tea/x', '?layers=hosts&time=2010-2020')).toBe(
      'time=2010-2020&layers=tea&select=tea/x',
    );
  });
});

test('the camera is left to the atlas, unless it changed itself', () => {
  const shown = withoutCamera('?map=7,8,9');
  const before = atlasAddress('?map=1,2,3');
  expect(withChanges(shown, before, atlasAddress('?map=1,2,3&select=tea/x'), none).has('map')).toBe(false);
  expect(withChanges(shown, before, atlasAddress('?map=4,5,6'), none).get('map')).toBe('4,5,6');
  expect(withChanges(shown, before, before, new Set(['map'])).get('map')).toBe('1,2,3');
});

describe('what the atlas shows', () => {
  const attributes: Record<string, string> = {
    layers: 'tea,-hosts',
    filters: 'f.tea.kind=green,white&q.tea=%E8%8C%B6%20%26%20co&time=2010-2020',
    theme: 'dark',
    map: '30,100,4',
    selected: 'tea/x',
    story: 'hills.summit',
  };

  test('is told as the attributes would say it', () => {
    const shown = query(attributes).toString();
    for (const [name, value] of Object.entries(attributes)) expect(valueIn(shown, name), name).toBe(value);
  });

  test('is null where it is as the atlas starts', () => {
    for (const name of Object.keys(attributes)) expect(valueIn('?lang=en', name), name).toBeNull();
  });

  test('follows what is selected', () => {
    const shown = withSelection('?layers=tea', { layer: 'tea', record: 'x' });
    expect(valueIn(shown, 'selected')).toBe('tea/x');
    expect(valueIn(withSelection(shown, { place: '430822' }), 'selected')).toBe('place/430822');
    expect(valueIn(withSelection(shown, null), 'selected')).toBeNull();
  });
});

test.each([
  [
    'of the same atlas is shown by the same frame',
    '?lang=en&dataversion=0123abcd',
    '?lang=zh&dataversion=0123abcd',
    true,
  ],
  ['of other data is not', '?lang=en&dataversion=0123abcd', '?lang=en&dataversion=4567cdef', false],
  [
    'of the data of now is not shown by a frame of fixed ones',
    '?lang=en&dataversion=0123abcd',
    '?lang=en',
    false,
  ],
  ['in the language of the browser again is not', '?lang=zh', '', false],
  ['in a language of its own is shown by the same frame', '', '?lang=zh', true],
  ['of another atlas is not', '?lang=en', 'other/?lang=en', false],
])('a view %s', (_what, before, after, isSame) => {
  expect(isSameAtlas(atlasAddress(before), atlasAddress(after))).toBe(isSame);
});
