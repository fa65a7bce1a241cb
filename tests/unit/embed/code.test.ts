import { describe, expect, test } from 'vitest';
import { codeOf, viewAddress } from '../../../src/embed/builder/code.ts';
import type { EmbedOptions } from '../../../src/state/url-embed.ts';
import { atlasState } from '../fixtures.ts';

const base = 'https://atlas.example.org/map/';
const options: EmbedOptions = { controls: ['zoom'], isLocked: false, accent: null, ground: null };
const embedded = {
  base,
  address: `${base}?lang=en&embed=zoom&q.products="<tea>"`,
  full: `${base}?lang=en`,
  title: 'Atlas of "tea" & more',
  picture: null,
  words: ['Data as of 1 May 2026.', 'Boundaries < all'],
};

describe('the code for another site', () => {
  test('has the view without what stands beside the map of the full atlas', () => {
    const { start } = atlasState();
    const view = { ...start, panel: 'about' as const, dock: { show: 'table' as const, layer: 'products' } };
    expect(viewAddress(base, view, start, options)).toBe(`${base}?lang=en&embed=zoom`);
    expect(viewAddress(base, view, start, null)).toBe(`${base}?lang=en&panel=about&data=table.products`);
  });

  test('of the element loads embed.js of this atlas, and leads to the atlas where it does not run', () => {
    const code = codeOf('element', embedded);
    expect(code).toContain('<script src="https://atlas.example.org/map/embed.js" async></script>');
    expect(code).toContain(
      '<a href="https://atlas.example.org/map/?lang=en">Atlas of &quot;tea&quot; &amp; more</a>',
    );
  });

  test('of the element shows the picture of the view until it is drawn', () => {
    const picture = `${base}previews/start.png`;
    expect(codeOf('element', { ...embedded, picture })).toContain(
      `<img src="${picture}" alt="Atlas of &quot;tea&quot; &amp; more" width="100%"></a>`,
    );
  });

  test('of the element keeps what must stand with the map, where it is not drawn', () => {
    const code = codeOf('element', embedded);
    expect(code).toContain('<p>Data as of 1 May 2026.</p>');
    expect(code).toContain('<p>Boundaries &lt; all</p>');
  });

  test.each(['element', 'frame'] as const)('of the %s lets no text out of its attribute', (form) => {
    const code = codeOf(form, embedded);
    expect(code).toContain('lang=en&amp;embed=zoom&amp;q.products=&quot;&lt;tea&gt;&quot;"');
    expect(code).not.toContain('<tea>');
  });

  test('of the frame lets the atlas fill the screen and copy citations', () => {
    expect(codeOf('frame', embedded)).toContain('allow="fullscreen; clipboard-write"');
  });

  test('of the link is the address of the full atlas', () => {
    expect(codeOf('link', embedded)).toBe(embedded.full);
  });
});
