/** The Chinese words of the table; part of `zhParts`. */
import type { enTable } from './en-table.ts';

export const zhTable: typeof enTable = {
  table: {
    hint: '在列标题上按回车键可排序；在行上按回车键可选中记录，再按一次可在地图上定位。',
    name: '名称',
    place: '所在地',
    assumed: (county) => `${county}（推定）`,
    figures: '数据项数',
    sources: '来源数',
    entriesOf: (field) => `${field}（条目数）`,
    noValue: '未载明',
    columns: '显示列',
    choose: '选择显示的列',
    standardColumns: '恢复默认列',
    widthOf: (column) => `“${column}”列宽`,
    pixels: (width) => `${width}像素`,
    selectedLeftOut: (name) => `已选中的记录“${name}”不符合当前筛选条件，未在表中列出`,
    switchedOff: '本图层已在地图上关闭',
    switchOn: '在地图上显示',
    noRecords: '本图层暂无记录',
  },
};
