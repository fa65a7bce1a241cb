/** The Chinese words of the sources panel and citations; part of `zhParts`. */
import type { enSources } from './en-sources.ts';

export const zhSources: typeof enSources = {
  sourcesPanel: {
    title: '资料来源',
    search: '搜索标题或发布方',
    kind: '类型',
    allKinds: (count) => `全部类型（${count}）`,
    kindCount: (kind, count) => `${kind}（${count}）`,
    found: (shown, all) => `共${all}项来源，当前显示${shown}项，按引用次数从多到少排列`,
    none: '没有符合条件的来源，请减少关键词或更换类型。',
    clear: '显示全部来源',
    list: '来源列表',
    rests: (_count, formatted) => `${formatted}项记录和通报引用该来源`,
    nothingRests: '已加载的图层中没有记录或通报引用该来源。',
    open: '打开来源',
    records: (layer, count) => `${layer}（${count}）`,
    claims: (count) => `有关通报和报道（${count}）`,
    claim: (measure, said) => `${measure}：${said}`,
    showAll: (count) => `显示全部${count}项`,
    more: (count) => `再显示${count}项`,
    missing: (id) => `来源列表中未收录“${id}”。`,
    notLoaded: '来源列表未能加载。',
    allThatRests: (count) => `引用该来源的全部内容（${count}）`,
    allThatRestsOn: (title, count) => `引用来源“${title}”的全部内容（${count}）`,
  },
  citation: {
    subject: { atlas: '引用本图集', layer: '引用本图层', record: '引用本记录', source: '引用该来源' },
    hint: '网址为当前视图的地址；前一日期为数据日期，后一日期为引用日期。',
    sourceHint: '所列日期为来源的发布日期，请自行补充查阅日期。',
    form: { text: '文本（GB/T 7714）', bibtex: 'BibTeX', csl: 'CSL JSON' },
    copy: (form) => `复制${form}`,
    copyButton: '复制',
    copied: (form) => `已复制${form}`,
    notCopied: (form) => `已选中${form}，请按Ctrl+C或Cmd+C复制`,
    failed: '未能生成引用格式，可能是网络已断开。',
  },
};
