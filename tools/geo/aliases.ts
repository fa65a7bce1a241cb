/** Codes that a county carried in earlier years, and the code of its shape in the boundary file. */
export const aliases: Record<string, string> = {
  '130733': '130709', // Chongli, a district since 2016
  '431121': '431181', // Qiyang, a city since 2021
  '510132': '510118', // Xinjin, a district since 2020
  '513425': '513402', // Huili, a city since 2021
  '532331': '532302', // Lufeng, a city since 2021
  '632321': '632301', // Tongren, a city since 2020
};
