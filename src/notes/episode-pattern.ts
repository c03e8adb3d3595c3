/** Where a show keeps the files of its episodes, and where in a path their ids stand. */
export interface EpisodePattern {
  /** The folder that the glob starts from, without a slash at its end; empty for the root. */
  readonly base: string;
  /** As written: `**` stands for any folders, `*` for a part of a name. */
  readonly glob: string;
  /** Which of the glob's names tells the id. */
  readonly at: number;
  /** Its first group is the folder that holds the archive, its second the id. */
  readonly path: RegExp;
}

/** The file of an episode, as its path tells. */
export interface EpisodePlace {
  readonly id: string;
  /** The folder that holds the episodes, or their folders. */
  readonly archive: string;
}

/** Characters that mean more in other globs, or nothing in a path. */
const UNKNOWN = /[?[\]{}!()|\\]|^\/|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/;

/** `**` in a glob, and `*` in one of its names, at most: with more, hostile globs take for ever. */
const MOST_STARS = 2;

/**
 * Reads a glob such as `episodes/*\/README.md` or `shows/*.md`: the last name with a `*` tells the id. Nothing for a glob that no
 * path of an episode can match, or that holds more than `*` and `**`, each twice at most.
 */
export function readPattern(glob: string, base: string): EpisodePattern | undefined {
  const names = glob.split('/');
  const at = names.findLastIndex((name) => name !== '**' && name.includes('*'));
  const isRead = names.every((name, index) => name === '**' || isName(name, index === at));
  const isSoon = names.filter((name) => name === '**').length <= MOST_STARS;
  if (UNKNOWN.test(glob) || !/\.(?:md|markdown)$/i.test(glob) || !isRead || !isSoon || at === -1) {
    return undefined;
  }
  const written = names.map((name, index) => source(name, index === at));
  const archive = written.slice(0, at).join('');
  const rest = written.slice(at).join('');
  return { base, glob, at, path: new RegExp(`^(${escaped(base)}/${archive})${rest.replace(/\/$/, '')}$`) };
}

/** `README.md` in a folder of any folder called `episodes`, wherever that is. */
export const DEFAULT_PATTERN = {
  base: '',
  glob: '**/episodes/*/README.md',
  at: 2,
  path: /^((?:.*\/)?episodes\/)([^/]+)\/README\.md$/s,
} satisfies EpisodePattern;

/** Tells which episode a path is of; nothing for other files. Paths have `/` between their parts. */
export function placeOf(path: string, pattern: EpisodePattern = DEFAULT_PATTERN): EpisodePlace | undefined {
  const [, archive = '', id] = pattern.path.exec(path) ?? [];
  return id === undefined ? undefined : { id, archive: archive.slice(0, -1) };
}

/** Tells whether it is the files themselves that are called by their ids, not the folders around them. */
export function namesFiles({ glob, at }: EpisodePattern): boolean {
  return at === glob.split('/').length - 1;
}

function isName(name: string, isId: boolean): boolean {
  const stars = name.split('*').length - 1;
  return name !== '' && !name.includes('**') && stars <= (isId ? 1 : MOST_STARS);
}

function source(name: string, isId: boolean): string {
  if (name === '**') {
    return String.raw`(?:[^/]+\/)*`;
  }
  const text = name.split('*').map(escaped);
  return `${isId ? text.join('([^/]+)') : text.join('[^/]*')}/`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
