/** The English words of the table; part of `en`. */
export const enTable = {
  table: {},
};
