import type { Plugin } from 'vite';
import type { Atlas } from '../src/atlas/schema.ts';
import { headersOf } from './hosting/headers.ts';
import { apacheFile, headersFile, nginxFile } from './hosting/host-files.ts';
import { sitePolicy, withPolicy } from './hosting/policy.ts';
import { notFoundFile } from './not-found-page.ts';
import { workerName } from './service-worker.ts';
import { dataFiles } from './vite-data.ts';

/** Gives the pages that are built their content security policy, and the site the files that set up a host with its headers. */
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
        const pages = ['index.html', notFoundFile].map((name) => {
          const page = bundle[name];
          return page?.type === 'asset' ? page : this.error(`The build has no ${name} to give a policy to.`);
        });
        const atlas = JSON.parse(dataFiles(root).get('data/atlas.json') ?? '{}') as Atlas;
        const policy = sitePolicy(
          pages.map(({ source }) => String(source)),
          atlas.archiveOrigins ?? [],
        );
        for (const page of pages) page.source = withPolicy(String(page.source), policy);
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
