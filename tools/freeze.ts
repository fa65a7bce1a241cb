/** `npm run freeze`: keeps the data as they are now, so that links and embeds can name them for ever. */
import { join } from 'node:path';
import { checkFolder } from './check-folder.ts';
import { contentsNow, readVersion, versionIds, versionOf, writeVersion } from './data-versions.ts';
import { reportProblems } from './report.ts';

const root = process.cwd();
const errors = checkFolder(root).problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  console.error(`data/ has errors, and nothing was frozen.\n${reportProblems(errors)}`);
  process.exit(1);
}
const contents = contentsNow(root);
const { id, dataDate, files } = versionOf(contents);
const alike = versionIds(root).filter((kept) => kept !== id && readVersion(root, kept).dataDate === dataDate);
const added = writeVersion(join(root, 'versions'), files);
console.log(
  added === 0
    ? `The data of ${dataDate} are frozen already, as version ${id}.`
    : `The data of ${dataDate} are frozen as version ${id}; ${added} new files in versions/.\nCommit them, then build and publish: from then on addresses with dataversion=${id} show these data.`,
);
for (const [name, content] of contents) {
  const layer = name.startsWith('data/layers/') ? (JSON.parse(String(content)) as { archive?: unknown }) : {};
  if (layer.archive) console.log(`${name}: its records lie in an archive, which is not frozen with it.`);
}
if (alike.length > 0)
  console.log(
    `Another version has the same date: ${alike.join(', ')}. Readers see the date; set dataDate in data/atlas.json whenever data change.`,
  );
