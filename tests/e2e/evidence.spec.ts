/** The official asks who says so, and whether that is all. */
import { expect, test } from './atlas-test.ts';
import { EvidenceDriver } from './evidence-driver.ts';
import { countRecords } from './facts.ts';
import { publicName } from './share-driver.ts';

const ofThe101 = countRecords('tisc-hosts', ({ values }) => values.countsTowards101 === true);
const hosts = countRecords('tisc-hosts');
const slides = 'South-South Cooperation: Recent Work of China';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('what was reported stands beside what is shown, counted, in both languages', async ({ atlas, page }) => {
  const evidence = new EvidenceDriver(page);
  await atlas.openPanels('?lang=en&panel=layer.tisc-hosts');
  await evidence.openReported();
  await expect(evidence.pair(/^101 hosts/)).toContainText(`${ofThe101} TISC hosts`);
  await expect(evidence.pair(/^101 hosts/)).toContainText(`Not yet shown here: ${101 - ofThe101} hosts`);
  await atlas.speak('中文');
  await expect(evidence.pair(/^101家/)).toContainText(`${ofThe101}家TISC承办机构`);
  await expect(evidence.pair(/^101家/)).toContainText(`尚未收录：${101 - ofThe101}家`);
});

test('sources that disagree stand side by side, each with what is shown', async ({ atlas, page }) => {
  const evidence = new EvidenceDriver(page);
  const the21 = countRecords('gi-projects', ({ values }) => values.oneOfThe21 === 'yes');
  const inTheFour = countRecords(
    'gi-projects',
    ({ values, place }) =>
      values.oneOfThe21 === 'yes' &&
      (place.counties?.some(({ code }) => ['63', '51', '53', '62'].includes(code.slice(0, 2))) ?? false),
  );
  await atlas.openPanels('?lang=en&panel=layer.gi-projects');
  await evidence.openReported();
  await expect(evidence.pair(/^One source says.*Qinghai/)).toContainText(`${inTheFour} GI projects`);
  await expect(evidence.pair(/^2 other sources say.*17/)).toContainText(`Show these ${the21} GI projects`);
});

test('the records beside a claim are shown on the map, and back takes that away', async ({ atlas, page }) => {
  const evidence = new EvidenceDriver(page);
  await atlas.openPanels('?lang=en&panel=layer.tisc-hosts');
  await evidence.openReported();
  await evidence
    .pair(/^101 hosts/)
    .getByRole('button', { name: /^Show these/ })
    .click();
  await atlas.layer('TISC hosts').says(`${ofThe101} of ${hosts} TISC hosts`);
  await atlas.addressSays('f.tisc-hosts.countsTowards101', 'true');
  await atlas.back();
  await atlas.layer('TISC hosts').says(`${hosts} TISC hosts`);
});

test('from a record to its source, to another record that rests on it, and back', async ({ atlas, page }) => {
  const evidence = new EvidenceDriver(page);
  await atlas.openPanels('?lang=en&select=cooperation-sites/koh-trong');
  await evidence.openAllThatRestsOn(slides);
  await atlas.addressSays('panel', 'source.cnipa-south-south-2023');
  await evidence.sourcesPanel.getByRole('button', { name: 'Karonga', exact: true }).click();
  await expect(atlas.detail('Karonga')).toBeVisible();
  await atlas.back();
  await expect(evidence.source(slides)).toHaveAttribute('aria-expanded', 'true');
  await atlas.back();
  await expect(atlas.closeDetail).toBeVisible();
  await atlas.addressSays('select', 'cooperation-sites/koh-trong');
});

test('a source is found by its publisher, and leads to the claim that rests on it', async ({
  atlas,
  page,
}) => {
  const evidence = new EvidenceDriver(page);
  await atlas.openPanels('?lang=en');
  await evidence.openSources();
  await evidence.searchSources('cnipa south');
  await expect(evidence.sourcesPanel.getByRole('listitem')).toHaveCount(1);
  await evidence.source(slides).click();
  await evidence.sourcesPanel.getByRole('button', { name: 'TISC hosts: 101 hosts' }).click();
  await expect(evidence.pair(/^101 hosts/)).toBeInViewport();
});

test('a link opens the sources at one of them', async ({ atlas, page }) => {
  const evidence = new EvidenceDriver(page);
  await atlas.openPanels('?lang=en&panel=source.e-chinaedu-2021-20d6');
  await expect(evidence.source('TISCs cover all provincial-level regions')).toBeInViewport();
  await expect(evidence.source('TISCs cover all provincial-level regions')).toBeFocused();
});

test('a link to a source that is not there opens the list, with a notice', async ({ atlas, page }) => {
  const evidence = new EvidenceDriver(page);
  await atlas.openPanels('?lang=en&panel=source.hkpc-2024');
  await expect(atlas.notice(/not understood and are ignored: panel/)).toBeVisible();
  await expect(evidence.sourcesPanel.getByText(/ sources, most used first$/)).toBeVisible();
});

test.describe('where others can open the atlas', () => {
  test.use({ pageIs: 'new' });

  test('a record is cited in BibTeX with its address', async ({ page, baseURL }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const evidence = new EvidenceDriver(page);
    await page.goto(`${publicName(baseURL)}/?lang=en&select=cooperation-sites/koh-trong`);
    const copied = await evidence.copyCitation('Cite this record', 'BibTeX');
    expect(copied).toMatch(/^@incollection\{/);
    expect(copied).toContain(`url = {${page.url()}}`);
  });
});
