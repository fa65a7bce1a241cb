/** The Chinese words of the table; part of `zh`. */
import type { enTable } from './en-table.ts';

export const zhTable: typeof enTable = {
  table: {},
};
