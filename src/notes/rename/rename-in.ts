import { judgeEdits, moved } from '../edits/sound-edits.ts';
import type { Episode, Link, Mention } from '../episode.ts';
import { isAddress } from '../people/person.ts';
import { keysOf } from '../people/who.ts';
import { readEpisode } from '../read-episode.ts';
import { applyEdits, type Edit } from '../span.ts';
import { nameParts } from './name-parts.ts';
import { isRenamed, type Named, type Renaming, writePart } from './renaming.ts';

/**
 * Renames somebody in one text. Gives nothing where that would change more than the names of the mentions that are renamed: in
 * texts with conflicts, or where the new form would not be read as one.
 */
export function renameIn(text: string, renaming: Renaming): readonly Edit[] | undefined {
  const episode = readEpisode(text);
  const renamed = episode.mentions.filter(({ person }) => isRenamed(renaming, person));
  if (renamed.length === 0) {
    return [];
  }
  const all = renamed.flatMap((mention) => editsOf(mention, renaming, episode, text));
  // Links may share the definition that tells their address.
  const edits = all
    .filter(({ span }, at) => all.findIndex((other) => other.span.start === span.start) === at)
    .filter(({ span, text: put }) => text.slice(span.start, span.end) !== put);
  const isSafe = !episode.conflicted && isSound(edits, renaming, episode, text);
  return isSafe ? edits : undefined;
}

function editsOf({ person }: Mention, renaming: Renaming, episode: Episode, text: string): Edit[] {
  const parts = nameParts(person, episode);
  if (renaming.kind === 'whole') {
    // What a plain name is followed by, such as さん, stays.
    const { start, end } = (person.url === undefined && parts[0]) || person;
    return [{ span: { start, end }, text: renaming.written }];
  }
  return parts
    .filter(({ kind }) => kind === renaming.kind)
    .map((part) => {
      const span = { start: part.start, end: part.end };
      const isAddressed = [part.end, person.end].some((end) => isAddress(text.slice(end, end + 2)));
      return { span, text: writePart(renaming, part, { isLink: person.url !== undefined, isAddressed }) };
    });
}

/** Tells whether all that was renamed is read as it is meant, and all else as before. */
function isSound(edits: readonly Edit[], renaming: Renaming, before: Episode, text: string): boolean {
  const after = readEpisode(applyEdits(text, edits));
  const places = new Map(after.mentions.map(({ person }) => [person.start, person]));
  const linked = new Map(after.links.map((link) => [link.start, link.raw]));
  const isKept = ({ person, role }: Mention) => {
    const now = places.get(moved(person.start, edits));
    const isChanged = isRenamed(renaming, person);
    const expected = isChanged ? newNames(person, renaming) : person;
    // In the notes, a link to somebody's own site is no mention.
    const isLink =
      role === 'note' && isChanged && linked.get(moved(person.start, edits)) === renaming.written;
    return isLink || (now !== undefined && areSame(now, expected));
  };
  return (
    before.mentions.every(isKept) &&
    after.mentions.length <= before.mentions.length &&
    after.sections.map(presenter).join() === before.sections.map(presenter).join() &&
    judgeEdits(edits, before, after).harmed.every((link) => isOfRenamed(link, renaming, before))
  );
}

/** A mention may have its address from a definition. */
function isOfRenamed({ start }: Link, renaming: Renaming, { mentions }: Episode): boolean {
  return mentions.some(({ person }) => person.start === start && isRenamed(renaming, person));
}

function newNames({ handle, name, url }: Named, { kind, to }: Renaming): Named {
  return kind === 'whole'
    ? to
    : { ...(handle && { handle }), ...(name && { name }), ...(url && { url }), ...to };
}

function areSame(a: Named, b: Named): boolean {
  return JSON.stringify(keysOf(a)) === JSON.stringify(keysOf(b));
}

function presenter({ person }: Episode['sections'][number]): boolean {
  return person !== undefined;
}
