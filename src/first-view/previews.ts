/** What messengers and social sites show of a link to the atlas or to one of its stories, made at build time. */
import * as v from 'valibot';
import { load, loadAtlas, type ReadFile } from '../app/load.ts';
import { loadQuestionsOf } from '../app/story-questions.ts';
import { type Atlas, type LocalisedText, Story } from '../atlas/schema.ts';
import { viewPicture } from '../map/svg/view-picture.ts';
import { viewOfScene } from '../state/scene.ts';
import { createAtlasStore } from '../state/store.ts';
import { startView } from '../state/view.ts';

export interface Preview {
  /** null: of the start view. */
  story: { id: string; firstScene: string } | null;
  title: LocalisedText;
  description: LocalisedText;
  /** An SVG document without words: which fonts there are where the site is built, nobody knows, and the card has words beside it. */
  picture: string;
}

/** CSS pixels of the screen that is pictured: a small one, as cards are small. */
const screen = { width: 800, height: 420 };

/** The first is that of the start view. Throws an error that names a file that cannot be used. */
export async function previews(readFile: ReadFile): Promise<{ atlas: Atlas; previews: Preview[] }> {
  const data = await loadAtlas(readFile);
  const { atlas } = data;
  const start = startView(atlas, atlas.defaultLanguage);
  const state = createAtlasStore(data, start, start).getState();
  const draw = (view: typeof start, bounds: Atlas['start']['bounds']): string =>
    viewPicture({ ...state, view }, bounds, screen, 'light', ({ kind }) => kind !== 'words');
  const stories = await Promise.all(
    atlas.stories.map(async (id): Promise<Preview> => {
      const loaded = await load(`data/stories/${id}.json`, v.parser(Story), readFile);
      if (!loaded.ok) throw new Error(`${loaded.problem.file}: ${loaded.problem.detail}`);
      const { title, summary, scenes } = loaded.value;
      const [scene] = scenes;
      if (!scene) throw new Error(`data/stories/${id}.json: a story has a scene.`);
      await loadQuestionsOf(loaded.value);
      const { view } = viewOfScene(scene, { show: 'read', story: id, scene: scene.id }, data, start, start);
      return {
        story: { id, firstScene: scene.id },
        title,
        description: summary,
        picture: draw(view, scene.bounds),
      };
    }),
  );
  const ofStart: Preview = {
    story: null,
    title: atlas.title,
    description: atlas.description,
    picture: draw(start, atlas.start.bounds),
  };
  return { atlas, previews: [ofStart, ...stories] };
}
