import { createServer } from 'vite';

/** Runs what a module of the page's own code makes at build time. `path` begins with a slash, at the root of the project. */
export async function withBuildTimeModule<Module, Made>(
  root: string,
  path: string,
  make: (module: Module) => Promise<Made>,
): Promise<Made> {
  const vite = await createServer({
    root,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await make((await vite.ssrLoadModule(path)) as Module);
  } finally {
    await vite.close();
  }
}
