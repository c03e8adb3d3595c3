import type { Airs, TrackingChoice } from '../notes/choices.ts';
import type { EpisodePattern } from '../notes/episode-pattern.ts';
import type { Levels } from '../notes/severity.ts';

/** Somebody whom the show names in its configuration, by at least a handle or a name. */
export interface ConfiguredPresenter {
  /** Without `@`. */
  readonly handle?: string;
  readonly name?: string;
  readonly url?: string;
  /** Handles (with `@`) and names under which the notes have them too. */
  readonly aliases: readonly string[];
  /** Whether they are in every episode; absent where that is to be learned. */
  readonly regular?: boolean;
}

/** What a show decides in its `.shownotes.json`. What is absent is learned, or as usual. */
export interface Config {
  readonly episodes?: EpisodePattern;
  readonly rules?: Levels;
  /** Days of the week, 0 for Sunday to 6. */
  readonly showDays?: readonly number[];
  readonly airs?: Airs;
  readonly presenters?: readonly ConfiguredPresenter[];
  /** How many topics a presenter brings. */
  readonly topicsPerPresenter?: { readonly least: number; readonly most: number };
  /** The path of the template of new episodes, from the root of the file system. */
  readonly template?: string;
  readonly tracking?: TrackingChoice;
}

/** What holds where nothing is configured. */
export const NO_CONFIG: Config = {};
