/** Words of stories, on the page and on the stage. */
export const enPresent = {
  present: {
    stories: 'Stories',
  },
};
