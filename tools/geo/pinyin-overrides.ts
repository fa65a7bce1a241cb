/** Readings of place names that pinyin-pro gets wrong, tried as whole words inside longer names. */
export const pinyinOverrides: Record<string, string> = {};
