/** The English words of the charts; part of `en`. */
export const enCharts = {
  charts: {},
};
