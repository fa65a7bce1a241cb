/**
 * `404.html`, which hosts answer with where there is no file. A link to a story that has left the atlas leads on into the atlas,
 * which says so. It is sent at any address, so it has no other file, and finds the site by the address itself.
 */
import { languageTags } from '../src/atlas/language-tags.ts';
import { escaped } from '../src/atlas/markup.ts';
import { type Atlas, type Language, languages } from '../src/atlas/schema.ts';
import { storyFolder } from './preview-pages.ts';

export const notFoundFile = '404.html';

/** Keeps what the link says beside the story, as the pages of stories do. */
export const notFoundScript = `const [, site, story, language] = /^(.*[/])${storyFolder.replace('/', '[/]')}([\\w-]+)(?:[/]([a-z]{2}))?[/]?$/.exec(location.pathname) ?? [];
const start = (language ? \`?lang=\${language}&\` : '?') + \`story=read.\${story}.1\`;
if (story) location.replace(site + (/[?&]story=/.test(location.search) ? location.search : start) + location.hash);
`;

const wordsIn: Record<Language, { nothing: string; open: string }> = {
  en: { nothing: 'There is no page at this address.', open: 'Open the atlas' },
  zh: { nothing: '此网址没有对应的页面。', open: '打开图集' },
};

/** Without a script there is no way on, unless the site knows its own address. */
export function notFoundPage({ title, defaultLanguage, siteAddress }: Atlas): string {
  const inOrder = [defaultLanguage, ...languages.filter((language) => language !== defaultLanguage)];
  const wayOn = (language: Language): string =>
    siteAddress === undefined
      ? ''
      : ` <a href="${escaped(siteAddress)}?lang=${language}">${wordsIn[language].open}</a>`;
  return `<!doctype html>
<html lang="${languageTags[defaultLanguage]}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escaped(inOrder.map((language) => title[language]).join(' · '))}</title>
    <script>${notFoundScript}</script>
  </head>
  <body>
    <main>${inOrder
      .map(
        (language) => `
      <section lang="${languageTags[language]}">
        <h1>${escaped(title[language])}</h1>
        <p>${wordsIn[language].nothing}${wayOn(language)}</p>
      </section>`,
      )
      .join('')}
    </main>
  </body>
</html>
`;
}
