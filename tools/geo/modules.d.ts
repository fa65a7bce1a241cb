/** Packages of tools/geo that carry no types, or that a checkout without `npm ci --prefix tools/geo` lacks. */
declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(
      commands: string,
      input: Record<string, string | object>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
declare module 'd3-geo-projection' {
  export function geoProject<T>(object: T, projection: unknown): T;
}
declare module 'i18n-iso-countries' {
  const countries: {
    registerLocale(locale: unknown): void;
    getName(code: string, language: string): string | undefined;
  };
  export default countries;
}
