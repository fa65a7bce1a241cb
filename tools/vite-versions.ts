import type { Plugin } from 'vite';
import { readDataFolder } from './data-folder.ts';
import { checkVersions, publishedVersions } from './data-versions.ts';
import { reportProblems } from './report.ts';
import { chosenWorldview } from './vite-data.ts';

/** Gives the built site the versions of the data that were frozen, see docs/frozen-data.md. */
export function dataVersions(): Plugin {
  let root = '';
  return {
    name: 'data-versions',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const problems = await checkVersions(root);
      if (problems.length > 0) this.error(`Frozen data cannot be published\n${reportProblems(problems)}`);
      const worldview = chosenWorldview(readDataFolder(root));
      for (const [fileName, source] of publishedVersions(root, worldview))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
