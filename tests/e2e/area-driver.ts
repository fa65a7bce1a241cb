/** The panel that answers questions about an area, and the part of a detail that tells what is near. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RecordFacts } from './facts.ts';
import type { Position } from './map-driver.ts';

type Edge = 'West' | 'South' | 'East' | 'North';

export class AreaDriver {
  readonly panel: Locator;

  constructor(private readonly page: Page) {
    this.panel = page.getByRole('region', { name: 'Ask about an area' });
  }

  /** Opens the panel with the button of the strip. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ask about an area' }).click();
    await expect(this.panel).toBeVisible();
  }

  async draw(shape: 'Box' | 'Circle' | 'Polygon'): Promise<void> {
    await this.panel.getByRole('button', { name: shape, exact: true }).click();
  }

  /** Gives the edges of a box by keyboard alone; the panel must be waiting for a box. */
  async typeBox(edges: Record<Edge, string>): Promise<void> {
    await this.panel.getByText('Or enter numbers').press('Enter');
    for (const [edge, degrees] of Object.entries(edges)) await this.edge(edge as Edge).fill(degrees);
    await this.edge('North').press('Enter');
  }

  edge(edge: Edge): Locator {
    return this.panel.getByRole('textbox', { name: `${edge} (` });
  }

  async choosePlace(words: string): Promise<void> {
    const box = this.panel.getByRole('combobox', { name: 'Province, prefecture or country' });
    await box.fill(words);
    await box.press('Enter');
  }

  async countBy(rule: 'Any overlap' | 'By its inner point'): Promise<void> {
    await this.panel.getByRole('radio', { name: rule }).check();
  }

  get onlyInArea(): Locator {
    return this.panel.getByRole('checkbox', { name: 'Show only what lies in this area' });
  }

  /** Waits for the answer of a layer, such as "14 of 58 GI projects". */
  async says(answer: string | RegExp): Promise<void> {
    await expect(this.panel.getByRole('listitem').getByText(answer)).toBeVisible();
  }

  /** Waits for any sentence of the panel. */
  async tells(sentence: string | RegExp): Promise<void> {
    await expect(this.panel.getByText(sentence)).toBeVisible();
  }

  /** Opens the dialog to download what lies in the area. */
  async download(layer: string): Promise<void> {
    await this.panel.getByRole('button', { name: `Download the data of ${layer}` }).click();
  }

  /** Opens a list of what is nearest to the selection, and gives its lines. */
  async nearest(title: string): Promise<Locator> {
    await this.page.getByRole('button', { name: title, exact: true }).click();
    return this.page.getByRole('list', { name: title }).getByRole('listitem');
  }
}

interface GeoPlace {
  code: string;
  point: Position;
}

/** The inner point of a county, as the boundary files give it. */
export function innerPoint(code: string): Position {
  const path = new URL('../../public/geo/places.json', import.meta.url);
  const { counties, aliases } = JSON.parse(readFileSync(path, 'utf8')) as {
    counties: GeoPlace[];
    aliases: Record<string, string>;
  };
  const county = counties.find((place) => place.code === (aliases[code] ?? code));
  if (!county) throw new Error(`public/geo/places.json has no county ${code}; rebuild it with npm run geo.`);
  return county.point;
}

/** The point of a record, or the inner points of its counties. */
export function pointsOf({ place }: RecordFacts): Position[] {
  if (place.lon !== undefined && place.lat !== undefined) return [[place.lon, place.lat]];
  return (place.counties ?? []).map(({ code }) => innerPoint(code));
}

/** Great-circle distance on a sphere of 6,371.0088 km, by the spherical law of cosines. */
export function kilometres([lonA, latA]: Position, [lonB, latB]: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(radians(latA)) * Math.sin(radians(latB)) +
    Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.cos(radians(lonB - lonA));
  return 6371.0088 * Math.acos(Math.min(1, cosine));
}
