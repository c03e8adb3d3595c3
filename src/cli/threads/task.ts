import type { Config } from '../../config/config.ts';
import type { EpisodeFacts } from '../../notes/context.ts';
import type { PrintedProblem } from '../problems.ts';

/** The text of an episode, with what its folder decides. All of it can be sent to another thread. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly config: Config;
}

/** What checking the text of an episode gave. */
export interface CheckedText {
  readonly problems: readonly PrintedProblem[];
  /** The rules that threw, with what they threw in words. */
  readonly failures: readonly { readonly rule: string; readonly error: string }[];
}

/** Facts are to be taken out of texts. */
export interface ReadTask {
  readonly kind: 'read';
  readonly sources: readonly Source[];
}

/** Texts are to be checked as parts of these archives, at a time in milliseconds since 1970 (UTC). */
export interface CheckTask {
  readonly kind: 'check';
  readonly sources: readonly Source[];
  readonly archives: readonly EpisodeFacts[];
  readonly now: number;
}

/** What threads do together. */
export type Task = ReadTask | CheckTask;

/** What a task gives for each of its texts. */
export type Answer<T extends Task> = T extends ReadTask ? EpisodeFacts : CheckedText;
