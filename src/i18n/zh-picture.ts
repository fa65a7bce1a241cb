/** The Chinese words of pictures of the view; part of `zhParts`. */
import type { enPicture } from './en-picture.ts';

export const zhPicture: typeof enPicture = {
  picture: {
    title: '保存图片',
    type: '文件类型',
    types: { png: 'PNG', svg: 'SVG', pdf: 'PDF' },
    typeHints: {
      png: '位图：用于幻灯片、文档和即时消息。',
      svg: '矢量图：用于印刷和再次编辑，文字可修改。',
      pdf: '每英寸300点的页面：用于打印和发送，文字可检索、可复制。',
    },
    sheet: '尺寸',
    sheets: {
      slide: '幻灯片（16:9）',
      square: '方形',
      'a4-landscape': 'A4横向',
      'a4-portrait': 'A4纵向',
      'a3-landscape': 'A3横向',
      'a3-portrait': 'A3纵向',
    },
    resolution: '分辨率',
    times: (scale) => `${scale}倍`,
    pixels: (width, height) => `${width}×${height}像素`,
    tooLarge: (size, most) =>
      `${size}：超出浏览器的绘制上限（总计约${most}00万像素）。请选择较低的分辨率，或选择不受此限的SVG。`,
    tooManyPixels:
      '图片像素过多，当前浏览器无法绘制，未保存任何文件。请选择较低的分辨率或较小的尺寸，或选择SVG。',
    preview: '预览',
    previewOf: (what) => `预览：${what}`,
    previewWaiting: '正在绘制预览……',
    previewFailed: '未能绘制预览。请重新选择尺寸再试。',
    flat: '图片采用平面地图，上北下南。',
    drawing: '正在绘制地图',
    copy: '复制',
    copied: '图片已复制到剪贴板',
    cannotCopy: '当前浏览器不支持网页复制图片，或不允许从此网址复制。请改为保存图片。',
    notAllowed: '浏览器未允许复制图片。请授予复制权限，或改为保存图片。',
    alt: (layers) => `地图，显示${layers}`,
    withoutLayers: '未显示任何图层的地图',
    filters: '筛选条件',
    fixed: (ofDay, version) => `${ofDay}固定版本${version}。`,
    selected: (name) => `轮廓标示：${name}`,
    nearest: (name, layer) => `轮廓标示：${name}；连线指向最近的${layer}`,
    between: '；',
    sourceCount: (_count, formatted) => `${formatted}个来源`,
    afterNames: (count, hasOthers) => (hasOthers ? `等（共${count}）` : `（共${count}）`),
    metres: (number) => `${number}米`,
    scale: (length, where) => `${length}（${where}）`,
    latitude: (degrees, isNorth) => `${isNorth ? '北纬' : '南纬'}${degrees}°处`,
    equator: '赤道处',
  },
};
