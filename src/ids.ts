/** The commands that the manifest contributes. A test holds all ids of the manifest to those here. */
export const COMMANDS = {
  newEpisode: 'showNotes.newEpisode',
  fixAllSafe: 'showNotes.fixAllSafe',
  applyFixes: 'showNotes.applyFixes',
  fillInTitles: 'showNotes.fillInTitles',
  fillInTitlesInArchive: 'showNotes.fillInTitlesInArchive',
  refetchTitle: 'showNotes.refetchTitle',
  searchTopics: 'showNotes.searchTopics',
  filterEpisodes: 'showNotes.filterEpisodes',
  clearEpisodeFilter: 'showNotes.clearEpisodeFilter',
  openEpisodeToSide: 'showNotes.openEpisodeToSide',
  revealEpisode: 'showNotes.revealEpisode',
  carryOverTopics: 'showNotes.carryOverTopics',
  moveToNextEpisode: 'showNotes.moveToNextEpisode',
} as const;

/** The commands behind quick fixes. They need a place in a text, so the manifest does not contribute them. */
export const FIX_COMMANDS = {
  'fill-title': '_showNotes.fillTitle',
  'link-from-clipboard': '_showNotes.linkFromClipboard',
  'set-video': '_showNotes.setVideo',
} as const;

/** The command behind the quick fix for a whole archive, which takes the address of an episode and a rule. */
export const FIX_ARCHIVE = '_showNotes.fixArchive';

/** The command behind the links of hovers, which takes a place in an episode. */
export const GO_TO_EPISODE = '_showNotes.goToEpisode';

/** The command of the status bar that asks anew for the titles that could not be had. */
export const TRY_TITLES_AGAIN = '_showNotes.tryTitlesAgain';

/** The views in our container. */
export const VIEWS = {
  outline: 'showNotes.outline',
  episodes: 'showNotes.episodes',
} as const;

/** The context keys that conditions in the manifest name. */
export const CONTEXTS = {
  /** True once the workspace is known to hold episodes; shows the view container. */
  hasEpisodes: 'showNotes.hasEpisodes',
  /** True while the active editor shows an episode. */
  isEpisode: 'showNotes.isEpisode',
  /** True while the view of episodes shows only those of some states. */
  hasEpisodeFilter: 'showNotes.hasEpisodeFilter',
  /** True while a preview of fixes is open that wait to be applied. */
  hasFixes: 'showNotes.hasFixes',
} as const;

/** The configuration section of all settings. */
export const SETTINGS = 'showNotes';

/** The source of every diagnostic. */
export const SOURCE = 'show-notes';

/** The kind of the paste edit, below `markdown.link`. */
export const PASTE_KIND = 'markdown.link.showNotes';

/** The kind of the code action that fixes all that is safe, for settings and keys. */
export const FIX_ALL_KIND = 'source.fixAll.showNotes';
