/** Words of stories: the list, the reader, and what reader and stage show of a scene. */
export const enPresent = {
  present: {
    stories: 'Stories',
    list: 'List of stories',
    scenes: (count: number, formatted: string) => (count === 1 ? '1 scene' : `${formatted} scenes`),
    read: 'Read',
    readStory: (story: string) => `Read “${story}”`,
    present: 'Present',
    presentStory: (story: string) => `Present “${story}”`,
    failed: (story: string) => `The story “${story}” cannot be shown`,
    retry: (story: string) => `Try again to load ${story}`,
    allStories: 'All stories',
    close: 'Close the story',
    /** Accessible name of the buttons that move from scene to scene. */
    move: 'Scenes',
    previous: 'Previous scene',
    next: 'Next scene',
    /** Both are numbers. */
    position: (scene: string, count: string) => `${scene} of ${count}`,
    showAgain: 'Show this scene again',
    presentFromHere: 'Present from here',
    sources: (count: string) => `Sources (${count})`,
    figure: {
      /** What was reported, and beside it what is counted here: a number with what it counts. */
      reported: (said: string) => `${said} reported`,
      shown: (shown: string) => `${shown} in this atlas`,
      onTheMap: 'Shown on the map',
      /** `shown` is a number, in Chinese with its measure word, `all` a number with the layer's noun. */
      shownOf: (shown: string, all: string) => `${shown} of ${all}`,
      missing: 'This figure could not be loaded',
    },
  },
};
