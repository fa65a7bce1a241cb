// The part of browser.mjs that TypeScript code uses.
export const browserArguments: string[];
export function findBrowser(): string | undefined;
