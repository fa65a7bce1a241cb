/** Words of use without a network, and of newer versions. */
export const enOffline = {
  offline: {
    saving: 'Saving for offline…',
    ready: 'Ready for offline',
    failed: {
      'not-secure': 'Not offline: needs HTTPS',
      'not-offered': 'Not offline in this browser',
      'storage-full': 'Not offline: storage full',
      network: 'Not offline: saving failed',
    },
    newVersion: 'A new version of the atlas is there.',
    presented: 'A presentation is running in another window. Load the new version when it has ended.',
    load: 'Load it',
  },
};
