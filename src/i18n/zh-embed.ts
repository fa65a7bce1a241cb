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
    builder: {
      title: '在其他网站展示当前视图',
      language: '语言',
      theme: '主题',
      controls: '读者可用功能',
      control: { zoom: '缩放按钮', legend: '图例', layers: '切换图层', details: '查看记录详情' },
      locked: '锁定地图，不可移动',
      colours: '网站配色',
      accent: '强调色',
      ground: '背景色',
      colourOf: (part) => `颜色：${part}`,
      width: '宽度',
      pixels: (width) => `${width}像素`,
      preview: '在网站中的显示效果',
      code: '代码',
      form: { element: '元素', frame: '框架', link: '链接' },
      copy: '复制',
      copied: '已复制',
      notCopied: '浏览器不允许在此复制。代码已选中，请用键盘复制。',
    },
  },
};
