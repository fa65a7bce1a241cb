import { expect, test } from 'vitest';
import { elementScript } from '../../../tools/vite-embed.ts';

test('the element calls its frame as the atlas is called', async () => {
  const script = await elementScript({ en: 'Tea "atlas"', zh: '茶图集' });
  expect(script).toContain('Tea "atlas" · 茶图集');
  expect(script).not.toContain('titlesOfAtlas');
});
