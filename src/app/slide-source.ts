/** A story with the maps and legends that slides show. */
import type { Language, Scene, Story } from '../atlas/schema.ts';
import { allWords } from '../i18n/all-words.ts';
import { formats } from '../i18n/format.ts';
import { palettes } from '../map/palette.ts';
import { rasterOf } from '../map/raster.ts';
import { hasCluster } from '../map/svg/clusters.ts';
import { pictureFrame, zoomOf } from '../map/svg/frame.ts';
import type { SlideSource } from '../share/slides/make.ts';
import { viewOfScene } from '../state/scene.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';
import { arrived } from '../ui/arrived.ts';
import { explainedLayers, pictureLegendLayer } from './scene-legend.ts';

export function slideSource(store: AtlasStore, story: Story): SlideSource {
  const { data, start } = store.getState();
  return {
    story,
    data,
    start,
    legendOf(scene, { language, tone, size }) {
      const context = {
        words: allWords[language],
        format: formats[language],
        palette: palettes[tone],
        resolveCode: (code: string): string => data.gazetteer.resolve(code),
      };
      const frame = pictureFrame(scene.bounds, size);
      const shown = explainedLayers(stateOfScene(store, story, scene, language), scene.bounds, (layer) =>
        hasCluster(layer, frame.bounds, zoomOf(frame), context.palette.scale),
      );
      return shown.map((explained) => pictureLegendLayer(explained, context));
    },
    async mapOf(scene, { language, size, scale, tone, type }) {
      const { drawView } = await arrived(import('./draw-view.ts'));
      const { view } = stateOfScene(store, story, scene, language);
      return rasterOf(await drawView(store, view, scene.bounds, size, tone), size, scale, type);
    },
  };
}

/** What the reader would see in the scene, in that language. */
function stateOfScene(store: AtlasStore, story: Story, scene: Scene, language: Language): AtlasState {
  const state = store.getState();
  const place = { show: 'read', story: story.id, scene: scene.id } as const;
  const { view } = viewOfScene(scene, place, state.data, state.start, { ...state.view, language });
  return { ...state, view, passing: { ...state.passing, mapBounds: scene.bounds } };
}
