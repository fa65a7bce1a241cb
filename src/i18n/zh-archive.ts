/** The Chinese words for layers whose records lie in an archive; part of `zhParts`. */
import type { enArchive } from './en-archive.ts';

export const zhArchive: typeof enArchive = {
  archive: {
    wholeHint: '该图层数据量大，无法按地点统计，所示为整个图层的记录数。',
    noTable: (records) => `本图层共${records}，数量过大，无法逐条列出。图表和筛选按全部记录统计。`,
    noTableSearch: '单条记录可通过搜索框查找。',
    noArea: '该图层数据量大，无法按区域查询，此处未计入。',
    notAsked: (layers) => `以下图层数据量大，无法按区域查询，未计入：${layers}。`,
    resting: (records) => `${records}，数量过大，不在此逐条列出`,
    dotted:
      '每条记录显示为一个圆点：证据等级为“已证实”的为实心，其余为空心。地图缩小时仅绘出部分记录，统计数字仍按全部记录计算。',
    marksFailed: (layer) => `“${layer}”未能完整绘制`,
    retryMarks: (layer) => `重新绘制“${layer}”`,
    searchFailed: (layer) => `暂时无法搜索“${layer}”：其索引文件读取失败。`,
    recordTitle: '暂无法显示该记录',
    recordFailed: '未能从图层索引中获取该记录。',
    noIndex: '该图层未提供索引，无法直接查找单条记录，请在地图上点选。',
    retryRecord: '重新获取该记录',
  },
};
