/** The English words of questions about an area; part of `en`. */
export const enArea = {
  area: { title: 'Ask about an area' },
};
