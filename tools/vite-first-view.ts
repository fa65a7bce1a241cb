import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { escaped } from '../src/atlas/markup.ts';
import type { LoadProblem } from '../src/state/data.ts';
import { withBuildTimeModule } from './build-time-module.ts';
import { dataFiles, publicFiles, publicSource } from './vite-data.ts';

type FirstView = typeof import('../src/first-view/first-view.tsx');
type ReadFile = Parameters<FirstView['firstView']>[0];

const ratioStyle = 'virtual:start-ratio.css';

/**
 * Puts the first view into the page that is built, so that readers see the interface and a picture of the map before
 * any program has come. While developing, the page is empty until the program is there.
 */
export function firstView(): Plugin {
  let root = '';
  let isBuild = false;
  let made: ReturnType<FirstView['firstView']> | undefined;
  const make = (): ReturnType<FirstView['firstView']> =>
    withBuildTimeModule(root, '/src/first-view/first-view.tsx', ({ firstView }: FirstView) =>
      firstView(siteFiles(root)),
    );
  return {
    name: 'first-view',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    buildStart() {
      // Watching, the next build is of other data.
      made = undefined;
    },
    resolveId: (id) => (id === ratioStyle ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${ratioStyle}`) return undefined;
      made ??= isBuild ? make() : undefined;
      const { ratio, most } = (await made) ?? { ratio: 1, most: 0 };
      return `:root { --start-ratio: ${ratio}; --start-most: ${Math.round(most)}px; }`;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page) {
        if (!isBuild) return page;
        made ??= make();
        const { script, lastScript, markup, language, title } = await made;
        return page
          .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"`)
          .replace(/<title>[^<]*/, () => `<title>${escaped(title)}`)
          .replace('<!-- first-view: script -->', () => script)
          .replace('<!-- first-view: markup -->', () => markup)
          .replace('<!-- first-view: last script -->', () => lastScript);
      },
    },
  };
}

/** What is smaller than this share of the start view is not to be seen in a picture of it. */
const smallestShare = 1 / 600;

/** The smallest triangle, in square degrees, that a corner of a border may make and stay. */
function smallestTriangle(atlas: { start: { bounds: number[] } }): number {
  const [west = 0, , east = 0] = atlas.start.bounds;
  return ((east - west) * smallestShare) ** 2 / 2;
}

function isTopology(value: unknown): value is Topology<Objects> {
  return (value as Topology | null)?.type === 'Topology';
}

/** The files of the site as the build is about to write them; borders without what the picture is too small to show. */
export function siteFiles(root: string): ReadFile {
  const data = dataFiles(root);
  const shapes = publicFiles(root);
  const triangle = smallestTriangle(JSON.parse(data.get('data/atlas.json') ?? '{}'));
  return async (file) => {
    const path = shapes.get(file);
    const text = data.get(file) ?? (path === undefined ? undefined : publicSource(root, file, path));
    if (text === undefined) {
      const problem: LoadProblem = { file, reason: 'missing', detail: 'The build has no such file.' };
      return { ok: false, problem };
    }
    const value: unknown = JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text));
    return { ok: true, value: isTopology(value) ? simplify(presimplify(value), triangle) : value };
  };
}
