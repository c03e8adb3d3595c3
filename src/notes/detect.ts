import { DEFAULT_PATTERN, type EpisodePattern, placeOf } from './episode-pattern.ts';

/** A title that ends in a number, and within the next forty lines an item that only episodes have. */
const CONTENT =
  /^#[ \t]+[^\n]*\d[ \t]*\r?\n(?:[^\n]*\n){0,40}?[ \t]{0,3}[-*+][ \t]+(?:hosted by|recording date)\b/im;

/** Tells whether a Markdown file is an episode: by its path, or else by its content. */
export function isEpisode(path: string, text: string, pattern: EpisodePattern = DEFAULT_PATTERN): boolean {
  return placeOf(path, pattern) !== undefined || CONTENT.test(text.slice(0, 4096));
}
