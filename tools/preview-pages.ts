/** What the site says of itself to messengers and social sites: tags of Open Graph in its pages, and a page for each story. */

import { languageTags, locales } from '../src/atlas/language-tags.ts';
import { escaped } from '../src/atlas/markup.ts';
import { type Atlas, type Language, languages } from '../src/atlas/schema.ts';
import type { Preview } from '../src/first-view/previews.ts';
import { allWords } from '../src/i18n/all-words.ts';
import { previewFile } from '../src/share/link/link.ts';

/** Pixels: what Open Graph and Twitter's large card ask for. */
export const pictureSize = { width: 1200, height: 630 };

/** The folder of the pages, and the script there that passes on what a link says beside the story. */
export const storyFolder = 'stories/';
export const openScript = `${storyFolder}open.js`;

/** What the link says of the view holds, and the page says the rest: the story, and its language. */
export const openScriptSource = `const { src, dataset } = document.currentScript;
const { search, hash } = location;
const start = new URLSearchParams(dataset.start);
for (const name of new URLSearchParams(search).keys()) start.delete(name.replace(/^amp;/, ''));
const query = [start.toString(), search.slice(1)].filter(Boolean).join('&');
location.replace(new URL('..', src).href + '?' + query + hash);
`;

export function pictureFile({ story }: Pick<Preview, 'story'>): string {
  return previewFile(story?.id ?? null);
}

/** The page of a story in a language, relative to the site. */
export function storyPageFile({ id }: { id: string }, language: Language, atlas: Atlas): string {
  return `${storyFolder}${id}/${language === atlas.defaultLanguage ? '' : `${language}/`}index.html`;
}

export interface HeadTag {
  tag: 'meta' | 'link';
  attrs: Record<string, string>;
}

/**
 * For the head of a page. `page`: its address relative to the site; `toSite`: the way from there back to the site, for a site
 * that does not know its address.
 */
export function headTags(
  preview: Preview,
  language: Language,
  atlas: Atlas,
  page: string,
  toSite: string,
): HeadTag[] {
  const site = atlas.siteAddress;
  const title = preview.title[language];
  const description = preview.description[language];
  const { mapReviewNumber } = atlas;
  const { app, link } = allWords[language];
  const review = mapReviewNumber === '' ? '' : ` ${app.mapReviewNumber(mapReviewNumber)}`;
  const address = site === undefined ? undefined : new URL(page, site).href;
  const property = (name: string, content: string): HeadTag => ({
    tag: 'meta',
    attrs: { property: name, content },
  });
  return [
    { tag: 'meta', attrs: { name: 'description', content: description } },
    property('og:type', preview.story ? 'article' : 'website'),
    property('og:site_name', atlas.title[language]),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', localeOf(language)),
    ...languages
      .filter((other) => other !== language)
      .map((other) => property('og:locale:alternate', localeOf(other))),
    property('og:image', (site ?? toSite) + pictureFile(preview)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(pictureSize.width)),
    property('og:image:height', String(pictureSize.height)),
    // What belongs to every picture of the map.
    property('og:image:alt', link.pictureOf(title, `${atlas.disclaimer[language]}${review}`)),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
    ...(address === undefined
      ? []
      : [property('og:url', address), { tag: 'link' as const, attrs: { rel: 'canonical', href: address } }]),
  ];
}

/** A page that says what the story is, and leads into the atlas. It needs no script, but then the link's own scene is lost. */
export function storyPage(preview: Preview & { story: object }, language: Language, atlas: Atlas): string {
  const { story } = preview;
  const isDefault = language === atlas.defaultLanguage;
  const toSite = isDefault ? '../../' : '../../../';
  const page = storyPageFile(story, language, atlas).replace(/index\.html$/, '');
  // Whoever is sent the page of the default language reads the story in the language of the browser.
  const start = `?${isDefault ? '' : `lang=${language}&`}story=read.${story.id}.${story.firstScene}`;
  const title = preview.title[language];
  const target = escaped(`${toSite}${start}`);
  return `<!doctype html>
<html lang="${languageTags[language]}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(`${title} – ${atlas.title[language]}`)}</title>
    ${headTags(preview, language, atlas, page, toSite).map(markupOf).join('\n    ')}
    <link rel="icon" href="${toSite}icon.png" type="image/png" />
    <script src="${toSite}${openScript}" data-start="${escaped(start)}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${target}" /></noscript>
  </head>
  <body>
    <main>
      <h1>${escaped(title)}</h1>
      <p>${escaped(preview.description[language])}</p>
      <p><a href="${target}">${allWords[language].link.openStory}</a></p>
    </main>
  </body>
</html>
`;
}

function markupOf({ tag, attrs }: HeadTag): string {
  const written = Object.entries(attrs).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')} />`;
}

/** As Open Graph writes it. */
function localeOf(language: Language): string {
  return locales[language].replace('-', '_');
}
