import type { Plugin } from 'vite';
import type { Atlas } from '../src/atlas/schema.ts';
import { headersOf } from './hosting/headers.ts';
import { apacheFile, headersFile, nginxFile } from './hosting/host-files.ts';
import { sitePolicy, withPolicy } from './hosting/policy.ts';
import { workerName } from './service-worker.ts';
import { dataFiles } from './vite-data.ts';

/** Gives the page that is built its content security policy, and the site the files that set up a host with its headers. */
export function hosting(): Plugin {
  let root = '';
  return {
    name: 'hosting',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('The build has no page to give a policy to.');
        const atlas = JSON.parse(dataFiles(root).get('data/atlas.json') ?? '{}') as Atlas;
        const text = String(page.source);
        const policy = sitePolicy(text, atlas.archiveOrigins ?? []);
        page.source = withPolicy(text, policy);
        const headers = headersOf(policy, atlas.embedders);
        const files = {
          'hosting/nginx.conf': nginxFile(headers),
          '.htaccess': apacheFile(headers),
          _headers: headersFile(headers, entriesOf([...Object.keys(bundle), workerName])),
          // GitHub Pages: the files as they are.
          '.nojekyll': '',
        };
        for (const [fileName, source] of Object.entries(files))
          this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** What lies in the folder of the site, sorted: files by their names, folders with a slash. */
function entriesOf(names: string[]): string[] {
  const entries = names.map((name) => name.replace(/\/.*/, '/')).filter((name) => !name.startsWith('.'));
  return [...new Set(entries)].sort();
}
