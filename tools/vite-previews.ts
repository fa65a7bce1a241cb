import sharp from 'sharp';
import type { Plugin } from 'vite';
import { languages } from '../src/atlas/schema.ts';
import type { Preview } from '../src/first-view/previews.ts';
import { withBuildTimeModule } from './build-time-module.ts';
import { notFoundFile, notFoundPage } from './not-found-page.ts';
import {
  headTags,
  openScript,
  openScriptSource,
  pictureFile,
  pictureSize,
  storyFolder,
  storyPage,
  storyPageFile,
} from './preview-pages.ts';
import { siteFiles } from './vite-first-view.ts';

type Previews = typeof import('../src/first-view/previews.ts');

/** Gives the built site what messengers and social sites show of a link to it, see preview-pages.ts. */
export function linkPreviews(): Plugin {
  let root = '';
  let made: ReturnType<Previews['previews']> | undefined;
  const make = (): ReturnType<Previews['previews']> => {
    made ??= withBuildTimeModule(root, '/src/first-view/previews.ts', ({ previews }: Previews) =>
      previews(siteFiles(root)),
    );
    return made;
  };
  return {
    name: 'link-previews',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      // Watching, the next build is of other data.
      made = undefined;
    },
    async transformIndexHtml() {
      const { atlas, previews } = await make();
      const [ofStart] = previews;
      if (!ofStart) return [];
      const pages = { name: 'atlas-story-pages', content: `./${storyFolder}` };
      return [
        ...headTags(ofStart, atlas.defaultLanguage, atlas, '', './'),
        { tag: 'meta', attrs: pages },
      ].map((tag) => ({ ...tag, injectTo: 'head' as const }));
    },
    async generateBundle() {
      const { atlas, previews } = await make();
      const emit = (fileName: string, source: string | Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      emit(openScript, openScriptSource);
      emit(notFoundFile, notFoundPage(atlas));
      for (const preview of previews) {
        emit(pictureFile(preview), await pngOf(preview));
        const { story } = preview;
        if (!story) continue;
        for (const language of languages)
          emit(storyPageFile(story, language, atlas), storyPage({ ...preview, story }, language, atlas));
      }
    },
  };
}

/** Few colours and large areas: with a palette the picture has a third of the bytes, and looks the same. */
function pngOf({ picture }: Preview): Promise<Uint8Array> {
  return sharp(Buffer.from(picture), { density: 72 * 2 })
    .resize(pictureSize)
    .png({ palette: true })
    .toBuffer();
}
