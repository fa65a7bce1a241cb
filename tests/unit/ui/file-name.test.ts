import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '../../../src/ui/file-name.ts';

test('a file is called as the story is', () => {
  expect(fileNameOf('A network for innovators', 'pptx')).toBe('A network for innovators.pptx');
  expect(fileNameOf('面向创新者的服务网络', 'pdf')).toBe('面向创新者的服务网络.pdf');
});

test('what no system takes in a name is left out', () => {
  expect(fileNameOf('IP: who? <what> "where" a/b\\c', 'pdf')).toBe('IP who what where a b c.pdf');
  expect(fileNameOf('..', 'pdf')).toBe('story.pdf');
  expect(fileNameOf('CON', 'pdf')).toBe('CON_.pdf');
  expect(fileNameOf('nul.txt', 'pdf')).toBe('nul_.txt.pdf');
});

test('any title makes a name that Windows and Linux take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = fileNameOf(title, 'pptx');
      expect(name).toMatch(/^[^. ].*\.pptx$/su);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
      expect(name).not.toMatch(/[. ]\.pptx$/);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
