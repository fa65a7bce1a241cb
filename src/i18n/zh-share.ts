/** The Chinese words of what readers take away; part of `zhParts`. */
import type { enShare } from './en-share.ts';

export const zhShare: typeof enShare = {
  share: {
    takeAlong: '导出专题',
    takeAlongStory: (story) => `导出《${story}》`,
    title: (story) => `导出《${story}》`,
    choose: '导出格式',
    powerpoint: 'PowerPoint演示文稿',
    powerpointHint:
      '每节一张幻灯片，地图为图片，文字可编辑，附备注。适合在其他电脑上演示，或并入自己的演示文稿。',
    slides: 'PDF幻灯片',
    slidesHint: '每节一页。适合放映、发送或打印。',
    handout: 'PDF讲义',
    handoutHint: 'A4页面，上为地图，下为正文和备注。适合阅读，或打印分发。',
    handoutName: { en: 'Handout', zh: '讲义' },
    oneFile: '单文件版地图集',
    oneFileHint: (size) =>
      `一个HTML文件（${size} MB），内含整个地图集，用Chrome、Edge或Firefox浏览器双击打开即显示本专题。适合在没有网络的电脑上使用。`,
    thisIsOneFile: '当前即为单文件版地图集，复制该文件即可带走本专题。',
    thisIsOneFileOwn:
      '当前即为单文件版地图集，复制该文件即可。在此浏览器中编写或修改的内容不在该文件中，请将本专题另存为文件一并带走。',
    oneFileIsCurrent: '单文件版地图集仅含最新数据，不含此固定版本。如需导出，请先切换到最新数据。',
    fetching: (size) => `正在获取地图集（${size} MB）`,
    oneFileFailed: {
      network: '未能获取单文件版地图集，网络可能已中断。请在网络恢复后重新保存。',
      missing: '本网站未提供单文件版地图集。如需使用，请由网站维护人员上传构建结果中的atlas.html。',
      'not-whole': '收到的文件不完整，可能是连接中断，或收到的是其他页面（如网络登录页面）。请重新保存。',
      'other-version': '网站上的地图集已是另一版本。请刷新页面，或在提示时加载新版本，然后重新保存。',
    },
    language: '语言',
    save: '保存',
    cancel: '取消',
    preparing: '正在准备……',
    scene: (number, total) => `第${number}节，共${total}节`,
    mapOf: (scene, layers) => (layers === '' ? `“${scene}”地图` : `“${scene}”地图，显示${layers}`),
    notDrawn: (layer) => `${layer}：未绘入此图`,
    nothingDrawn: (layer) => `${layer}：此图范围内无符合条件的记录`,
    sources: '资料来源',
    writing: '正在生成文件',
    saved: (fileName) => `已保存为${fileName}`,
    cancelled: '已取消，未保存任何文件',
    missing:
      '地图集的所需部分未能加载，未保存任何内容。请检查网络连接后重试；如网络正常仍然失败，请刷新页面。',
    failed: '文件未能生成，未保存任何内容。请重新保存；如仍失败，请关闭其他标签页和程序，刷新页面后再试。',
  },
};
