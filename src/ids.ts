/** The extension's own id. */
export const EXTENSION = 'show-notes.show-notes';

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
  moveUp: 'showNotes.moveUp',
  moveDown: 'showNotes.moveDown',
  moveToPresenter: 'showNotes.moveToPresenter',
  openLink: 'showNotes.openLink',
  copyLink: 'showNotes.copyLink',
  copyUrl: 'showNotes.copyUrl',
  copyAsMarkdown: 'showNotes.copyAsMarkdown',
  renameTopic: 'showNotes.renameTopic',
  fillInTitle: 'showNotes.fillInTitle',
  cleanTracking: 'showNotes.cleanTracking',
  addTopic: 'showNotes.addTopic',
  addPresenter: 'showNotes.addPresenter',
  markAbsent: 'showNotes.markAbsent',
  markPresent: 'showNotes.markPresent',
  deleteRows: 'showNotes.deleteRows',
  hideOutlineLinks: 'showNotes.hideOutlineLinks',
  showOutlineLinks: 'showNotes.showOutlineLinks',
  showOnlyProblems: 'showNotes.showOnlyProblems',
  showAllRows: 'showNotes.showAllRows',
  listTopicsInOrder: 'showNotes.listTopicsInOrder',
  groupTopicsByPresenter: 'showNotes.groupTopicsByPresenter',
  recommend: 'showNotes.recommend',
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
  /** True while the outline leaves links out. */
  isOutlineWithoutLinks: 'showNotes.isOutlineWithoutLinks',
  /** True while the outline shows only rows with problems. */
  isOutlineOfProblems: 'showNotes.isOutlineOfProblems',
  /** True while the outline shows topics in their order, without their presenters. */
  isOutlineInOrder: 'showNotes.isOutlineInOrder',
  /** True while the cursor is in a topic. */
  isAtTopic: 'showNotes.isAtTopic',
  /** True while the cursor is in a section. */
  isAtSection: 'showNotes.isAtSection',
  /** True while the cursor is in the section of a presenter who is there. */
  isAtPresent: 'showNotes.isAtPresent',
  /** True while the cursor is in the section of a presenter who is marked as absent. */
  isAtAbsent: 'showNotes.isAtAbsent',
  /** True while the cursor is in a topic, or in the heading of a section. */
  isAtMovable: 'showNotes.isAtMovable',
  /** True while the cursor is in a topic or a link, or in the heading of a section. */
  isAtDeletable: 'showNotes.isAtDeletable',
  /** True while what the cursor is in leads to an address. */
  hasAtLink: 'showNotes.hasAtLink',
  /** True while there is a bare URL in what the cursor is in. */
  hasAtBare: 'showNotes.hasAtBare',
  /** True while there is a URL with tracking parameters in what the cursor is in. */
  hasAtTracked: 'showNotes.hasAtTracked',
  /** True while a preview of fixes is open that wait to be applied. */
  hasFixes: 'showNotes.hasFixes',
  /** True for a moment while a folder is open. This and the following tick steps of the walkthrough. */
  hasFolder: 'showNotes.hasFolder',
  /** True for a moment when New Episode has made one. */
  hasMadeEpisode: 'showNotes.hasMadeEpisode',
  /** True for a moment when a pasted URL has got its title, or it is known that there is none. */
  hasPastedUrl: 'showNotes.hasPastedUrl',
  /** True for a moment when a problem went away by a change of the notes. */
  hasMended: 'showNotes.hasMended',
} as const;

/** The configuration section of all settings. */
export const SETTINGS = 'showNotes';

/** The source of every diagnostic. */
export const SOURCE = 'show-notes';

/** The kind of the paste edit, below `markdown.link`. */
export const PASTE_KIND = 'markdown.link.showNotes';

/** The kind of the code action that fixes all that is safe, for settings and keys. */
export const FIX_ALL_KIND = 'source.fixAll.showNotes';
