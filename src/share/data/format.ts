/** The ways in which data leave the atlas, the one for most readers first. */
export const dataFormats = ['xlsx', 'csv', 'geojson', 'json'] as const;
export type Format = (typeof dataFormats)[number];
