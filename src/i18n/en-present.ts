/** Words of stories, on the page and on the stage. */
export const enPresent = {
  present: {
    stories: 'Stories',
    figure: {
      /** `shown` is a number with what was counted; it stands beside what was reported. */
      shown: (shown: string) => `${shown} in this atlas`,
      onTheMap: 'Shown on the map',
      missing: 'This figure could not be loaded',
    },
  },
};
