import type { Episode } from '../episode.ts';
import { readEpisode } from '../read-episode.ts';
import { type Definition, definitionsOf } from './definitions.ts';

/** The text of an episode with what was read from it. */
export interface Notes {
  readonly text: string;
  readonly episode: Episode;
  readonly definitions: readonly Definition[];
}

/** Reads the text of an episode, and keeps it. */
export function readNotes(text: string): Notes {
  return { text, episode: readEpisode(text), definitions: definitionsOf(text) };
}
