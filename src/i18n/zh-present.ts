import type { enPresent } from './en-present.ts';

export const zhPresent: typeof enPresent = {
  present: {
    stories: '专题',
    figure: {
      shown: (shown) => `本图集收录${shown}`,
      onTheMap: '图上显示',
      missing: '该数据未能加载',
    },
  },
};
