import type { EpisodeFacts } from '../notes/context.ts';
import { message } from '../notes/rule.ts';

/** How far an episode is, by ids, in the order in which an episode goes through them. */
export const STATES = ['planned', 'notes-missing', 'ready', 'recorded', 'video-missing'] as const;

/** One of them. */
export type EpisodeState = (typeof STATES)[number];

/** What the states are called. */
export const STATE_NAMES = {
  planned: message('planned'),
  'notes-missing': message('notes missing'),
  ready: message('ready'),
  recorded: message('recorded'),
  'video-missing': message('video missing'),
} as const;

/** What has to be known beside the facts of an episode. */
export interface Surroundings {
  /** True once the show has taken place, if there was one. */
  readonly isOver: boolean;
  /** True from two days before the show on, when the notes are meant to be there. */
  readonly isDue: boolean;
  /** True where the episodes before tell their videos. */
  readonly statesVideos: boolean;
  /** True in a show whose presenters usually write nothing. */
  readonly mayBeEmpty: boolean;
}

/**
 * Tells how far an episode is. Until its show it is ready once no presenter's section is empty, and before that planned or, as
 * soon as the notes are due, notes are missing. Afterwards it is recorded, unless its video is missing.
 */
export function stateOf(facts: EpisodeFacts, around: Surroundings): EpisodeState {
  const { topics, prose, links, empty, unwritten, video, noVideo } = facts;
  const isMade = unwritten === undefined || video !== undefined;
  if (around.isOver && isMade) {
    return noVideo && around.statesVideos ? 'video-missing' : 'recorded';
  }
  const hasNotes = topics.length + prose.length + links.length > 0;
  if (hasNotes && (empty === 0 || around.mayBeEmpty)) {
    return 'ready';
  }
  return around.isOver || around.isDue ? 'notes-missing' : 'planned';
}
