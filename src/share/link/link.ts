/** The link that hands a view on. Pure. */
import { canOthersOpen, queryForOthers, viewForOthers } from '../../state/reach.ts';
import type { AtlasState } from '../../state/store.ts';

/** Of the picture of a story, or of the start view, which the build makes; relative to the site. `story`: its id. */
export function previewFile(story: string | null): string {
  return `previews/${story === null ? 'start' : `story-${story}`}.png`;
}

export interface SharedLink {
  href: string;
  /** false: it opens on this computer alone. */
  reachesOthers: boolean;
  /** The reader's own story stands in no link; what the map shows of it does. */
  lacksStory: boolean;
}

/**
 * `href`: the address of the page. `storyPages`: the folder with a page for each story, relative to the page, whose links
 * messengers show with title and picture of the story; null where the site has none.
 */
export function linkOf(
  { data, start, view }: Pick<AtlasState, 'data' | 'start' | 'view'>,
  href: string,
  storyPages: string | null,
): SharedLink {
  const shared = viewForOthers(view, start);
  const page = new URL('?', href);
  page.search = '';
  page.hash = '';
  const { language, story, dataVersion } = shared;
  // The pages are of the stories of now: a fixed version may have others.
  const folder =
    story && storyPages !== null && dataVersion === null
      ? `${storyPages}${story.story}/${language === data.atlas.defaultLanguage ? '' : `${language}/`}`
      : '';
  return {
    href: new URL(queryForOthers(view, start), new URL(folder, page)).href,
    reachesOthers: canOthersOpen(href),
    lacksStory: shared !== view,
  };
}

/** Characters: a code of more is too fine for the camera of a phone. */
const longestCode = 600;

export function fitsCode({ href }: SharedLink): boolean {
  return href.length <= longestCode;
}
