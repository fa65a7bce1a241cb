import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/app/ErrorBoundary.tsx';

afterEach(() => vi.unstubAllGlobals());

function shown(error?: { error: unknown }): string {
  const boundary = new ErrorBoundary({ children: createElement('p', null, 'The atlas') });
  if (error) boundary.state = ErrorBoundary.getDerivedStateFromError(error.error);
  return renderToStaticMarkup(boundary.render());
}

test('without an error the boundary shows what is in it', () => {
  expect(shown()).toBe('<p>The atlas</p>');
});

test.each([new Error('A panel broke'), null, undefined, 'text'])(
  'whatever is thrown (%s), the page says so in both languages, with a button to load it again',
  (error) => {
    const html = shown({ error });
    expect(html).toContain('The atlas has stopped working');
    expect(html).toContain('地图集已停止运行');
    expect(html.match(/<button/g)).toHaveLength(2);
    expect(html).toContain(String(error));
  },
);

test('when the program failed, tests from outside can tell, and nothing of the first view lies over the message', () => {
  const documentElement = { dataset: { map: 'ready', opening: 'start' } };
  const remove = vi.fn();
  vi.stubGlobal('document', { documentElement, querySelector: () => ({ remove }) });
  new ErrorBoundary({ children: null }).componentDidCatch();
  expect(documentElement.dataset).toEqual({ map: 'failed' });
  expect(remove).toHaveBeenCalledOnce();
});
