/** The commands that the manifest contributes. A test holds all ids of the manifest to those here. */
export const COMMANDS = {
  newEpisode: 'showNotes.newEpisode',
} as const;

/** The commands behind quick fixes. They need a place in a text, so the manifest does not contribute them. */
export const FIX_COMMANDS = {
  'fill-title': '_showNotes.fillTitle',
  'link-from-clipboard': '_showNotes.linkFromClipboard',
  'set-video': '_showNotes.setVideo',
} as const;

/** The views in our container. */
export const VIEWS = {
  outline: 'showNotes.outline',
} as const;

/** The context keys that conditions in the manifest name. */
export const CONTEXTS = {
  /** True once the workspace is known to hold episodes; shows the view container. */
  hasEpisodes: 'showNotes.hasEpisodes',
} as const;

/** The configuration section of all settings. */
export const SETTINGS = 'showNotes';

/** The source of every diagnostic. */
export const SOURCE = 'show-notes';

/** The kind of the paste edit, below `markdown.link`. */
export const PASTE_KIND = 'markdown.link.showNotes';
