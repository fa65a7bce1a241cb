// The part of nginx.mjs that TypeScript code uses.
export const lacksNginx: string;
export function findNginx(): string | undefined;
