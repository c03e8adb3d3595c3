// The default pattern: `README.md` in a folder of a folder called `episodes`; paths have `/` between their parts.
const PATH = /(?:^|\/)episodes\/([^/]+)\/README\.md$/;

/** A title that ends in a number, and within the next forty lines an item that only episodes have. */
const CONTENT =
  /^#[ \t]+[^\n]*\d[ \t]*\r?\n(?:[^\n]*\n){0,40}?[ \t]{0,3}[-*+][ \t]+(?:hosted by|recording date)\b/im;

/** Tells whether a Markdown file is an episode: by its path, or else by its content. */
export function isEpisode(path: string, text: string): boolean {
  return PATH.test(path) || CONTENT.test(text.slice(0, 4096));
}

/** Gives the id of the episode that a path names, the name of its folder; absent for other paths. */
export function episodeId(path: string): string | undefined {
  return PATH.exec(path)?.[1];
}
