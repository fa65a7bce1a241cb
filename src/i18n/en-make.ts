/** Words of making a story of one's own: the list of own stories, the editor, and stories that come from files and links. */

import type { OwnStoryProblem } from '../atlas/own-story-file.ts';
import type { Language } from '../atlas/schema.ts';

export const enMake = {
  make: {
    yourStories: 'Your stories',
    /** Accessible name of the list. */
    list: 'List of your stories',
    none: 'None yet. Begin with what the map shows now, copy a story of the atlas, or open a file. You may also drop it here.',
    newFromView: 'New story from this view',
    openFile: 'Open a story file…',
    drop: 'Drop the story file here',
    /** The title that a new story has; `date` is a day. */
    untitled: (date: string) => `Story of ${date}`,
    changed: (when: string) => `Changed ${when}`,
    edit: 'Edit',
    editStory: (story: string) => `Edit “${story}”`,
    copy: 'Copy to edit',
    copyStory: (story: string) => `Copy “${story}” to edit it`,
    delete: 'Delete',
    deleteStory: (story: string) => `Delete “${story}”`,
    deleted: (title: string) => `“${title}” was deleted`,
    toYourStories: 'Make your own, or open yours',
    undo: 'Undo',
    bringBack: (title: string) => `Undo deleting “${title}”`,
    deletedElsewhere: (title: string) => `“${title}” was deleted in another window.`,
    restored: (title: string) => `“${title}” is back`,
    keeping: {
      page: {
        title: 'Your stories last only until this page is closed',
        hint: 'This browser keeps nothing for the atlas, as in a private window. Save each story as a file before you close the page.',
      },
      failed: {
        title: 'The last change could not be kept',
        hint: 'The browser has no room left or refuses to keep more. Save the story as a file now, then free some room and change anything in it to try again.',
      },
      unread: {
        title: 'Your stories could not be read',
        hint: 'The browser did not let the atlas see what it keeps. The stories are not lost: load this page again, or start the browser anew.',
      },
      newer: {
        title: 'The last change was not kept: a newer version of the atlas has written the story',
        hint: 'Nothing of the newer story was overwritten. Save the story as a file now, then load this page again to get that version.',
      },
      'not-valid': {
        title: 'The last change was not kept: what the browser has of the story cannot be read',
        hint: 'It was not overwritten. Save the story as a file now, and open that file in the list of stories to go on with it.',
      },
    },
    /** Stories that the browser keeps. */
    unreadable: {
      title: 'Some of your stories cannot be shown',
      kept: 'They stay in this browser as they are.',
      newer: (count: string) =>
        `Written by a newer version of the atlas: ${count}. Load this page again to get that version.`,
      'not-valid': (count: string) =>
        `Damaged, or written by something other than the atlas: ${count}. Open a file of them, if you have saved one.`,
    },
    opened: {
      ok: (title: string) => `“${title}” is now among your stories`,
      ignored: 'It names what this atlas does not have, and is shown without it:',
      /** `names` is a list. */
      ignoredIn: (scene: string, names: string) => `Scene ${scene}: ${names}`,
      failed: (file: string) => `“${file}” cannot be opened`,
      linkFailed: 'The story of the link cannot be opened',
      nothingChanged: 'Nothing was changed. This is wrong:',
      dismiss: 'Dismiss',
      /** What it is, and what to do. */
      reason: {
        'too-large': 'It is too large for a story. Choose the file that “Save as file” made.',
        'not-json': 'It is cut off, damaged, or no story at all. Save or copy it again where it was made.',
        foreign: 'It is not a story of the atlas. Choose the file that “Save as file” made.',
        'not-read':
          'The browser could not read it. It may have been moved, be open elsewhere, or lie on a stick that is no longer there. Choose it again.',
        newer: 'It was made with a newer version of the atlas. Load this page again, then open it once more.',
      },
      more: (count: string) => `and ${count} more`,
      wrong: {
        missing: 'is missing',
        unknown: 'is not known in a story',
        'wrong-kind': 'is of the wrong kind',
        'wrong-value': 'has a value that cannot be',
        'too-long': 'is too long',
        repeated: 'is there twice',
      } satisfies Record<OwnStoryProblem['kind'], string>,
      /** Where in the file; `where` leads from the whole to the part. */
      at: (where: string[], wrong: string) => {
        const said = `${where.join(' › ')} ${wrong}`;
        return said.slice(0, 1).toUpperCase() + said.slice(1);
      },
      whole: 'The file',
      part: {
        title: 'title',
        summary: 'summary',
        scenes: 'list of scenes',
        text: 'text',
        notes: 'notes',
        view: 'what the map shows',
        bounds: 'where the map looks',
        bearing: 'turn of the map',
        pitch: 'tilt of the map',
        figures: 'figures',
        sources: 'sources',
        id: 'identifier',
        changed: 'time of the last change',
        en: 'English',
        zh: 'Chinese',
      } as Record<string, string>,
      scene: (number: string) => `Scene ${number}`,
    },
    editing: (story: string) => `Editing “${story}”`,
    close: 'Close the editor',
    kept: 'Kept in this browser',
    writeIn: 'Write in',
    /** Texts that are written in the other language only. */
    empty: (count: string) => `${count} empty`,
    complete: 'complete',
    /** Of a scene; `language` by its own name. */
    lacks: (language: Language): string => (language === 'en' ? 'English missing' : 'Chinese missing'),
    aboutStory: 'Title and summary',
    storyTitle: 'Title of the story',
    summary: 'Summary',
    scenes: 'Scenes',
    sceneTitle: 'Title',
    text: 'Text',
    textHint: 'An empty line begins a new paragraph.',
    notes: 'Speaker notes',
    notesHint: 'For you alone: they stand in the presenter window.',
    figures: 'Figures, from the data of the atlas',
    removeFigure: (title: string) => `Remove the figure “${title}”`,
    remove: 'Remove',
    view: 'Map of this scene',
    isShown: 'The map shows this scene.',
    isAway: 'The map shows something else now.',
    selected: (name: string) => `Marked on the map: ${name}`,
    clearSelection: 'Clear the mark',
    showView: 'Show the scene',
    useView: 'Use what the map shows',
    viewUsed: (title: string) => `“${title}” now has what the map shows`,
    duplicate: 'Duplicate',
    duplicated: (title: string) => `“${title}” was duplicated`,
    deleteScene: 'Delete scene',
    onlyScene: 'A story has one scene at least. The story itself is deleted in the list of stories.',
    moveUp: 'Move up',
    moveDown: 'Move down',
    addView: 'Add this view',
    addHint: 'as a new scene after this one',
    added: (title: string, number: string) => `“${title}” is now scene ${number}`,
    full: (most: string) => `A story has ${most} scenes at most`,
    saveFile: 'Save as file',
    saved: (file: string) => `Saved as ${file}`,
    copyLink: 'Copy link',
    linkCopied: 'The link is copied. Whoever opens it has the whole story.',
    /** Both are numbers of characters. */
    linkTooLong: (length: string, most: string) =>
      `As a link the story would be ${length} characters long, and many programs cut off after ${most}. Save it as a file and send that.`,
    linkNotCopied: 'The browser did not let the link be copied. Copy it from here:',
    link: 'Link to the story',
    linkFailed: 'This browser cannot make links of stories. Save it as a file and send that.',
    drag: {
      handle: (scene: string) => `Move “${scene}”`,
      role: 'movable',
      help: 'To move the scene, press Space or Enter, then the arrow keys. Space or Enter puts it down, Escape puts it back.',
      /** Positions and totals are numbers. */
      picked: (scene: string, at: string, all: string) => `“${scene}” is picked up, ${at} of ${all}`,
      over: (scene: string, at: string, all: string) => `“${scene}” is now ${at} of ${all}`,
      dropped: (scene: string, at: string, all: string) => `“${scene}” was put down as ${at} of ${all}`,
      cancelled: (scene: string) => `“${scene}” is back where it was`,
    },
  },
};
