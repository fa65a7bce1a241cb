import { expect, test } from 'vitest';
import { escaped } from '../../../src/atlas/markup.ts';

test('a text is the same text between tags and in an attribute, whatever it has of their signs', () => {
  expect(escaped('a < b & "c" > d, &amp;')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d, &amp;amp;');
  expect(escaped('茶 – “green”')).toBe('茶 – “green”');
});
