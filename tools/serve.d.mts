// The part of serve.mjs that TypeScript code uses.
import type { Server } from 'node:http';
export function serveOnFreePort(mounts: Record<string, string>, port: number): Promise<Server>;
