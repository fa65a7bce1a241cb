/** The Chinese words of the dialog that hands on what is shown; part of `zhParts`. */
import type { enLink } from './en-link.ts';

export const zhLink: typeof enLink = {
  link: {
    title: '分享当前视图',
    link: '链接',
    copy: '复制链接',
    copied: '链接已复制',
    notCopied: '已选中链接，请按Ctrl+C或Cmd+C复制',
    send: '发送……',
    notSent: '发送失败，请改为复制链接。',
    holds: '打开链接即可看到当前内容：地图范围、图层、筛选条件、年份、面板和语言。',
    onlyHere: '该网址只能在本机打开。',
    tooLongForCode: '链接过长，无法生成手机可识别的二维码。减少筛选条件、表格列或区域顶点，可缩短链接。',
    lacksStory:
      '链接中不含您自制的专题，只含地图当前显示的内容。如需分享专题，请在编辑界面将其保存为文件或复制专题链接。',
    code: '扫码在手机上打开',
    codeLabel: '链接二维码',
    picture: '图片：PNG、SVG或PDF……',
    embed: '嵌入其他网站……',
    data: '数据：表格或地理数据文件……',
    ways: '其他分享方式',
    story: '本专题的幻灯片或文件',
    openStory: '打开专题',
    pictureOf: (title, rest) => `${title}。${rest}`,
  },
};
