import type { enPresent } from './en-present.ts';

export const zhPresent: typeof enPresent = {
  present: {
    stories: '专题',
  },
};
