import type { Episode } from '../notes/episode.ts';
import { linkTarget } from '../notes/links/link.ts';
import { applyEdits, type Slice, within } from '../notes/span.ts';

/** Writes a part of an episode as others can have it: links with their URL, where they refer to a definition that only this one has. */
export function writtenOut({ raw, start, end }: Slice, { links }: Pick<Episode, 'links'>): string {
  const referring = within(links, { start, end }).filter(({ kind }) => kind === 'reference');
  const edits = referring.map((link) => ({
    span: { start: link.start - start, end: link.end - start },
    text: `[${link.text?.raw ?? ''}](${linkTarget(link.url)})`,
  }));
  return edits.length === 0 ? raw : applyEdits(raw, edits);
}
