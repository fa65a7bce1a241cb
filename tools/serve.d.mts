// The part of serve.mjs that TypeScript code uses.
import type { Server } from 'node:http';
export const types: Record<string, string>;
/** Port 0: any that is free. What is in `mounts` may change while it serves. */
export function serve(mounts: Record<string, string>, port: number): Promise<Server>;
export function serveOnFreePort(mounts: Record<string, string>, port: number): Promise<Server>;
