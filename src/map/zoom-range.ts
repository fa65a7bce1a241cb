/** How far the map and its pictures zoom out and in, in MapLibre's zoom levels. */
export const zoomRange = { least: 0.6, most: 13 } as const;
