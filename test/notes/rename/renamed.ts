import { readEpisode } from '../../../src/notes/read-episode.ts';
import { renamableAt } from '../../../src/notes/rename/renamable-at.ts';
import { renameIn } from '../../../src/notes/rename/rename-in.ts';
import { readRenaming } from '../../../src/notes/rename/renaming.ts';
import { format } from '../../../src/notes/rule.ts';
import { applyEdits } from '../../../src/notes/span.ts';

/** Renames what stands at the first `|` of a text, which is taken out; answers the text, or why it cannot be. */
export function renamed(marked: string, typed: string, other?: string): string | undefined {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = renamableAt(readEpisode(text), offset, []);
  if (found === undefined) return 'nobody';
  const renaming = readRenaming(found.part, found.person, typed);
  if ('template' in renaming) return format(renaming);
  const edits = renameIn(other ?? text, renaming);
  return edits && applyEdits(other ?? text, edits);
}
