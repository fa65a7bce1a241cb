/** A made-up story for the made-up atlas. */
import type { Scene, Story } from '../../src/atlas/schema.ts';
import type { AtlasData } from '../../src/state/data.ts';
import { atlasData, words } from './fixtures.ts';

export function scene(id: string, more: Partial<Scene> = {}): Scene {
  return {
    id,
    title: words(`Scene ${id}`, `第${id}节`),
    text: words('Text', '正文'),
    view: 'layers=products',
    bounds: [100, 20, 120, 40],
    figures: [],
    sources: [],
    ...more,
  };
}

export function story(scenes: Scene[]): Story {
  return { id: 'tea', title: words('Tea', '茶'), summary: words('On tea', '茶事'), scenes };
}

/** The atlas with this story in it, read already. */
export function dataWith(told: Story, data: AtlasData = atlasData()): AtlasData {
  return {
    ...data,
    atlas: { ...data.atlas, stories: [told.id] },
    stories: { [told.id]: { status: 'ready', story: told } },
  };
}
