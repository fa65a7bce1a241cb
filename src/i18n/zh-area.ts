/** The Chinese words of questions about an area; part of `zh`. */
import type { enArea } from './en-area.ts';

export const zhArea: typeof enArea = {
  area: { title: '区域查询' },
};
