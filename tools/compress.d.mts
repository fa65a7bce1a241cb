// The part of compress.mjs that TypeScript code uses.
export function compressSite(folder: string): Promise<void>;
