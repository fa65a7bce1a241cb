// The part of build.mjs that TypeScript code uses.
export function buildIfChanged(): Promise<void>;
