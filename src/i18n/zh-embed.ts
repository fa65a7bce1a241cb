/** 嵌入视图与嵌入代码对话框的用语。 */
import type { enEmbed } from './en-embed.ts';

export const zhEmbed: typeof enEmbed = {
  embed: {
    openFull: '在完整图集中打开',
    newTab: '新标签页',
    key: '图例',
    layers: '图层',
    sources: (count) => `资料来源（${count}）`,
    gestures: {
      mac: '按住⌘键并滚动可缩放地图',
      other: '按住Ctrl键并滚动可缩放地图',
      touch: '请用双指移动地图',
    },
  },
};
