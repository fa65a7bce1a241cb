/** The atlas with the data of a fixed version: its files come from where the build keeps that version. */
import * as v from 'valibot';
import { Atlas } from '../atlas/schema.ts';
import { DataVersion, isVersionId, KeptVersions } from '../atlas/schema-version.ts';
import { type LoadProblem, patience } from '../state/data.ts';
import { load } from './load.ts';

const folder = 'versions/';
const listOfVersions = 'data/versions.json';
/** The atlas as one file has none of them. */
const absent: LoadProblem['reason'][] = ['missing', 'needs-site'];

/** From now on files of the atlas are those of the version. Throws a LoadProblem when the site does not have it. */
export async function openDataVersion(id: string): Promise<void> {
  const file = `${folder}${id}.json`;
  if (!isVersionId(id)) throw unknown(file, 'That is no name of a version.');
  const [loaded, now] = await Promise.all([
    load(file, v.parser(DataVersion)),
    load('data/atlas.json', v.parser(Atlas)),
  ]);
  if (!loaded.ok)
    throw absent.includes(loaded.problem.reason) ? unknown(file, loaded.problem.detail) : loaded.problem;
  if (!now.ok) throw now.problem;
  const { files } = loaded.value;
  // Who may speak with the page, and which hosts it may ask, is for the publisher of today to say.
  const { embedders, archiveOrigins } = now.value;
  globalThis.filesOfPage = {
    isAll: false,
    names: () => Object.keys(files),
    take(name) {
      const sum = Object.hasOwn(files, name) ? files[name] : undefined;
      // What the version does not have is missing: that of now must not come in its place. Which versions there are is told by now.
      if (sum === undefined)
        return /^(data|geo)\//.test(name) && name !== listOfVersions
          ? Promise.resolve(new Response(null, { status: 404 }))
          : undefined;
      const answer = fetch(`${folder}files/${sum}.json`, { signal: AbortSignal.timeout(patience) });
      return name === 'data/atlas.json'
        ? answer.then((given) => withSettings(given, { embedders, archiveOrigins }))
        : answer;
    },
  };
}

/** The versions that the site has; none where that cannot be known. */
export async function loadKeptVersions(): Promise<KeptVersions> {
  const loaded = await load(listOfVersions, v.parser(KeptVersions));
  return loaded.ok ? loaded.value : [];
}

async function withSettings(answer: Response, settings: Partial<Atlas>): Promise<Response> {
  if (!answer.ok) return answer;
  return new Response(JSON.stringify({ ...(await answer.json()), ...settings }));
}

function unknown(file: string, detail: string): LoadProblem {
  return { file, reason: 'no-version', detail: `${file}: ${detail}` };
}
