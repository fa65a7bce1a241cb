/** The few words that tell why there is nothing to see. They are in the program itself, in every language: all others have to load. */
import { languageTags } from '../atlas/language-tags.ts';
import type { Language } from '../atlas/schema.ts';

const en = {
  stopped: 'The atlas has stopped working',
  openAnew: 'Open the start view',
  cannotStart: 'The atlas cannot be opened',
  retry: 'Try again',
  currentData: 'Show the current data',
  newTab: 'new tab',
  reason: {
    missing: 'The file is missing.',
    'not-json': 'The file is cut off or damaged.',
    'not-valid': 'The file does not have the expected content.',
    network: 'The file could not be fetched; the connection may be down.',
    refused:
      'The file lies where this atlas fetches nothing from. Whoever keeps it can allow the address in atlas.json.',
    'no-ranges': 'Its host does not send parts of a file, which a file of this size needs (range requests).',
    'not-here':
      'This browser does not have it. Own stories stay where they were made: open the file of the story, or the link to it.',
    unread:
      'The browser did not let it be read. It is not lost: load this page again, or start the browser anew.',
    newer: 'It was written by a newer version of the atlas. Load this page again to get that version.',
    'needs-site': 'This is the atlas as one file, without its largest layers. Open the site to see them.',
    'no-version':
      'The link asks for a fixed version of the data that is not here. Other data may show something else, so they are not shown in its place.',
  },
};

const zh: typeof en = {
  stopped: '地图集已停止运行',
  openAnew: '打开初始视图',
  cannotStart: '无法打开地图集',
  retry: '重试',
  currentData: '查看最新数据',
  newTab: '新标签页',
  reason: {
    missing: '文件缺失。',
    'not-json': '文件不完整或已损坏。',
    'not-valid': '文件内容不符合规定格式。',
    network: '文件获取失败，请检查网络连接。',
    refused: '该文件所在地址不在本图集允许访问的范围内。如需使用，请由数据维护人员在atlas.json中添加该地址。',
    'no-ranges': '文件所在服务器不支持分段读取（范围请求），而该文件须分段读取。',
    'not-here': '此浏览器中没有该内容。自制专题只保存在制作时所用的浏览器中，请打开专题文件或分享链接。',
    unread: '浏览器未能读取该内容。内容并未丢失，请刷新页面或重新启动浏览器。',
    newer: '该内容由更新版本的地图集写入。请刷新页面，以使用更新版本。',
    'needs-site': '当前为单文件版地图集，不含大型图层。请访问网站查看。',
    'no-version': '本站没有该链接指定的数据版本。其他版本的内容可能不同，因此不予显示。',
  },
};

export const failureWords: Record<Language, typeof en> = { en, zh };

/** What the atlas as one file says, by the language of the document, when it was cut off: words of the page, not of the program. */
export const cutOffWords = {
  [languageTags.en]:
    'This file is not whole: its end is missing, perhaps because copying it was interrupted. Copy it again, and check that the copy is as large as the original.',
  [languageTags.zh]:
    '此文件不完整，末尾部分缺失，可能是复制时中断所致。请重新复制，并核对副本与原文件大小是否一致。',
};
