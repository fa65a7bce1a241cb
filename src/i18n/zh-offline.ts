import type { enOffline } from './en-offline.ts';

export const zhOffline: typeof enOffline = {
  offline: {
    saving: '正在保存离线内容……',
    ready: '可离线使用',
    failed: {
      'not-secure': '无法离线使用：需HTTPS',
      'not-offered': '此浏览器不支持离线使用',
      'storage-full': '无法离线使用：存储空间不足',
      network: '无法离线使用：保存失败',
    },
    newVersion: '地图集有新版本。',
    presented: '另一窗口正在演示，请在演示结束后加载新版本。',
    load: '加载新版本',
  },
};
