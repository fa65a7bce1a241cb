/** The English words of the dialog that hands on what is shown; part of `enParts`. */
export const enLink = {
  link: {
    title: 'Share this view',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Link copied',
    notCopied: 'The link is selected; copy it with Ctrl+C or Cmd+C',
    /** Opens the list of the system: messages, mail and the like. */
    send: 'Send…',
    notSent: 'It could not be sent. Copy the link instead.',
    holds: 'Opens what you see now: the part of the map, layers, filters, years, panels and language.',
    onlyHere: 'This address opens on this computer only.',
    tooLongForCode:
      'The link is too long for a QR code that a phone could read. Fewer filters, columns of the table or corners of an area make it shorter.',
    lacksStory:
      'The story you have made is not in this link, only what the map shows. Hand the story on as a file or link of its own, from the form in which you make it.',
    code: 'Scan to open it on a phone',
    codeLabel: 'QR code of the link',
    picture: 'A picture: PNG, SVG or PDF…',
    embed: 'A map in another site…',
    data: 'Data: a table or map file…',
    ways: 'Other ways to share',
    story: 'Slides or a file of this story',
    /** On the page of a story, which leads into the atlas. */
    openStory: 'Open the story',
    /** Of a picture, for who does not see it. `rest`: sentences. */
    pictureOf: (title: string, rest: string) => `${title}. ${rest}`,
  },
};
