import { ENOUGH } from '../learning.ts';
import { countSlips } from '../people/slips.ts';
import { type Folder, type FolderRule, message } from '../rule.ts';

const NOTES = 'README.md';

/** Slips of typing in one name at the most. */
const SLIPS = 2;

/** How far a folder's number may be from that of some episode. */
const FARTHEST = 100;

/** What editors leave behind, and endings of other formats. */
const MEANT_SO = /^[.#]|[~#]$|\.(?:mdx|mkd|mdwn|rmd|qmd|me|ms)$/i;

/** Flags the Markdown file that stands in an episode's folder in place of the notes. */
export const episodeFile: FolderRule = {
  id: 'episode-file',
  severity: 'warning',
  summary: "An episode's folder has a misnamed file in place of its `README.md`.",
  mend: 'Renames the file to `README.md`.',
  checkFolders(archive) {
    return archive.flatMap((folder) => {
      const name = hasNotes(folder) ? undefined : (slipIn(folder) ?? onlyFile(folder, archive));
      const text = message('Unexpected name {0}, expected README.md for episode {1}', name ?? '', folder.id);
      const title = message('Rename to README.md');
      return name === undefined
        ? []
        : [{ folder: folder.id, name, message: text, fixes: [{ title, safe: false, rename: NOTES }] }];
    });
  },
};

function hasNotes({ names }: Folder): boolean {
  return names.some((name) => name.toLowerCase() === NOTES.toLowerCase());
}

/** Finds the one name that is a slip of typing. */
function slipIn({ names }: Folder): string | undefined {
  const slips = names.filter(isSlip);
  return slips.length === 1 ? slips[0] : undefined;
}

function isSlip(name: string): boolean {
  const typed = name.normalize('NFKC').trim().toLowerCase();
  return (
    !MEANT_SO.test(typed) &&
    Math.abs(typed.length - NOTES.length) <= SLIPS &&
    countSlips(typed, NOTES.toLowerCase()) <= SLIPS
  );
}

/** Finds the only Markdown file of a folder that an episode belongs in; a name that stands beside notes elsewhere is a custom. */
function onlyFile(folder: Folder, archive: readonly Folder[]): string | undefined {
  const others = archive.filter(hasNotes);
  const episodes = others.filter(({ id }) => isNumber(id));
  const isEpisode =
    isNumber(folder.id) &&
    episodes.length >= ENOUGH &&
    episodes.some(({ id }) => Math.abs(Number(id) - Number(folder.id)) <= FARTHEST);
  const files = folder.names.filter((name) => /\.md$/i.test(name) && !MEANT_SO.test(name));
  const [name] = files;
  return isEpisode && files.length === 1 && !folder.names.some(isReadme) && !others.some(holds(name))
    ? name
    : undefined;
}

function isNumber(id: string): boolean {
  return /^\d+$/.test(id);
}

/** A README in another format or language is what its author wanted. */
function isReadme(name: string): boolean {
  return /^readme(?:[._-]|$)/i.test(name);
}

function holds(name: string | undefined): (folder: Folder) => boolean {
  return ({ names }) => names.some((other) => other.toLowerCase() === name?.toLowerCase());
}
