import type { enPresent } from './en-present.ts';

export const zhPresent: typeof enPresent = {
  present: {
    stories: '专题',
    list: '专题列表',
    scenes: (_count, formatted) => `共${formatted}节`,
    read: '阅读',
    readStory: (story) => `阅读《${story}》`,
    present: '演示',
    presentStory: (story) => `演示《${story}》`,
    failed: (story) => `专题“${story}”无法显示`,
    retry: (story) => `重新加载${story}`,
    allStories: '全部专题',
    close: '关闭专题',
    move: '切换各节',
    previous: '上一节',
    next: '下一节',
    position: (scene, count) => `第${scene}节，共${count}节`,
    showAgain: '恢复本节地图',
    presentFromHere: '从本节开始演示',
    sources: (count) => `资料来源（${count}项）`,
    figure: {
      reported: (said) => `通报或报道${said}`,
      shown: (shown) => `本图集收录${shown}`,
      onTheMap: '图上显示',
      shownOf: (shown, all) => `${shown}，共${all}`,
      missing: '该数据未能加载',
    },
  },
};
