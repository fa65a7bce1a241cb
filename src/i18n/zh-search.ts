/** The Chinese words of the search box; part of `zh`. */
import type { enSearch } from './en-search.ts';

export const zhSearch: typeof enSearch = {
  search: {
    label: '搜索本图集',
    placeholder: '地点、记录或操作',
    hint: '可输入中文、英文、拼音或拼音首字母',
    clear: '清除搜索内容',
    results: '搜索结果',
    groups: {
      recent: '最近选择',
      record: '记录',
      place: '地点',
      layer: '图层',
      source: '来源',
      view: '地图视图',
      filter: '筛选',
      action: '操作',
      archive: '大型图层的记录',
    },
    further: (count) => `另有${count}项，请继续输入`,
    none: (query) => `未找到与“${query}”相关的内容`,
    reading: '正在读取名称……',
    looking: '正在大型图层中查找……',
    found: (count) => `共${count}项结果`,
    suggested: (count) => `共${count}项建议`,
    keys: { open: '随时搜索', move: '移动', choose: '选择', close: '关闭' },
    placeIn: (kind, parent) => `${kind}，${parent}`,
    layerState: (isOn, records) => `${isOn ? '已开启' : '已关闭'}，${records}`,
  },
};
