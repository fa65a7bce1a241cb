/** The columns of the table for TanStack Table, which keeps their widths and makes the cells. */
import {
  columnResizingFeature,
  columnSizingFeature,
  createColumnHelper,
  metaHelper,
  type ReactTable,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useEffect, useMemo, useState } from 'react';
import { type Column, columnsShown } from '../../atlas/columns.ts';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { cellText, columnTitle } from './cell-text.ts';
import { remembered } from './remembered.ts';

export const leastWidth = 64;
export const mostWidth = 800;

const features = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  columnMeta: metaHelper<{ isNumeric: boolean }>(),
});
const helper = createColumnHelper<typeof features, AtlasRecord>();

export type RecordTable = ReactTable<typeof features, AtlasRecord>;
export type RecordHeader = ReturnType<RecordTable['getHeaderGroups']>[number]['headers'][number];

/** `records`: only those in sight, because a hundred thousand rows would cost more than sorting them. */
export function useRecordTable(layer: Layer, records: AtlasRecord[]): RecordTable {
  const { words, format, language } = useAllWords();
  const units = useStore((state) => state.data.units);
  const gazetteer = useStore((state) => state.data.gazetteer);
  const chosen = useStore((state) => state.view.columns);
  const columns = useMemo(() => {
    const context = { words, format, language, units, gazetteer };
    return helper.columns(
      columnsShown(layer, chosen).map((column) =>
        helper.accessor((record) => cellText(column, record, context), {
          id: column.id,
          header: columnTitle(column, context),
          size: startWidth(column),
          minSize: leastWidth,
          maxSize: mostWidth,
          meta: { isNumeric: isNumeric(column) },
        }),
      ),
    );
  }, [layer, chosen, words, format, language, units, gazetteer]);
  const memory = remembered(layer.id);
  const [columnSizing, setColumnSizing] = useState(memory.widths);
  useEffect(() => {
    memory.widths = columnSizing;
  }, [memory, columnSizing]);
  return useTable({
    features,
    columns,
    data: records,
    getRowId: (record) => record.id,
    columnResizeMode: 'onChange',
    state: { columnSizing },
    onColumnSizingChange: setColumnSizing,
  });
}

function isNumeric({ id, field }: Column): boolean {
  if (field) return field.type === 'number' || field.type === 'entries';
  return id === 'figures' || id === 'sources';
}

/** CSS pixels. */
function startWidth({ id, field }: Column): number {
  switch (field?.type ?? id) {
    case 'name':
      // Stays in sight beside the others, so on a phone it must leave them room.
      return window.innerWidth < 600 ? 150 : 250;
    case 'text':
      return 320;
    case 'place':
    case 'category':
      return 180;
    case 'year':
    case 'figures':
    case 'sources':
      return 100;
    default:
      return 130;
  }
}
