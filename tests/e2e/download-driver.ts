/** The dialog to download data, and the files that come of it, opened by readers that did not write them. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';

interface Saved {
  name: string;
  bytes: Buffer;
  /** Of a ZIP archive: its files by name. */
  files: Record<string, string>;
}

export class DownloadDriver {
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(Download data|下载数据)$/ });
  }

  get layer(): Locator {
    return this.dialog.getByRole('combobox', { name: /^(Layer|图层)$/ });
  }

  /** The choice of records, or of a format, by its name. */
  choice(name: string | RegExp): Locator {
    return this.dialog.getByRole('radio', { name });
  }

  async save(format: string): Promise<Saved> {
    await this.choice(format).check();
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: /^(Save|保存)$/ }).click();
    const file = await download;
    const name = file.suggestedFilename();
    await expect(this.dialog.getByRole('status')).toContainText(name);
    const bytes = readFileSync(await file.path());
    const entries = name.endsWith('.zip') ? Object.entries(unzipSync(bytes)) : [];
    return { name, bytes, files: Object.fromEntries(entries.map(([each, text]) => [each, strFromU8(text)])) };
  }
}

/** The lines of a table with commas, the head first. */
export function readCsv(text: string | undefined): string[][] {
  return Papa.parse<string[]>(text ?? '', { skipEmptyLines: true }).data;
}
