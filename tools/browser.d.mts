// The part of browser.mjs that TypeScript code uses.
export const browserArguments: string[];
export const cardlessArguments: string[];
export function findBrowser(): string | undefined;
