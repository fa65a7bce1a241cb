/** The Chinese words of the embed view and of the dialog that makes its code; part of `zhParts`. */
import type { enEmbed } from './en-embed.ts';
import { failureWords } from './failure.ts';

export const zhEmbed: typeof enEmbed = {
  embed: {
    openFull: '在完整地图集中打开',
    newTab: failureWords.zh.newTab,
    key: '图例',
    layers: '图层',
    gestures: {
      mac: '按住⌘键并滚动鼠标滚轮可缩放地图',
      other: '按住Ctrl键并滚动鼠标滚轮可缩放地图',
      touch: '请用双指移动地图',
    },
    still: '此处以静态图片代替地图：当前浏览器或计算机不支持交互式地图。',
    stillSandboxed:
      '此处以静态图片代替地图：所在网页不允许运行交互式地图。该网页的维护人员可在内嵌框架（iframe）的sandbox属性中加入allow-same-origin。',
    builder: {
      title: '在其他网站展示当前视图',
      holds:
        '嵌入内容与地图集当前显示一致，包括地图范围、图层、筛选条件、年份和专题。如需更改，请先关闭此窗口，在地图集中调整。',
      language: '语言',
      theme: '主题',
      controls: '访客可用功能',
      control: { zoom: '缩放按钮', legend: '图例', layers: '切换图层', details: '查看记录详情' },
      locked: '锁定地图，不可移动',
      colours: '网站配色',
      accent: '强调色',
      ground: '背景色',
      colourOf: (part) => `颜色：${part}`,
      data: '数据',
      currentData: '最新数据',
      changes: '随日后的增补和更正而更新。',
      stays: '适用于论文：内容固定，不受日后增补和更正影响。',
      width: '预览宽度',
      pixels: (width) => `${width}像素`,
      preview: '在网站中的显示效果',
      previewFailed: '预览未能加载，网络连接可能已断开。代码不受影响，仍可复制使用。',
      code: '代码',
      form: { element: '网页组件', frame: '内嵌框架（iframe）', link: '链接' },
      hint: {
        element: '适用于可加载脚本的网页：高度自动适应，即将进入可视区域时加载，加载前显示图片。',
        frame: '适用于不允许加载外部脚本的网页，例如多数内容管理系统中的网页。',
        link: '适用于正文和邮件：点击后在完整地图集中打开当前视图。',
      },
      copy: '复制',
      copied: '已复制',
      notCopied: '浏览器不允许在此复制。代码已选中，请用键盘复制。',
    },
  },
};
