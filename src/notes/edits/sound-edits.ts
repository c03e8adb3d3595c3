import type { Episode } from '../episode.ts';
import { type Edit, overlaps } from '../span.ts';

/** Gives those edits that came out as links of just their texts, or none where another link suffered. */
export function soundEdits(edits: readonly Edit[], before: Episode, after: Episode): readonly Edit[] {
  const others = before.links.filter((link) => edits.every(({ span }) => !overlaps(link, span)));
  const places = new Map(after.links.map((link) => [link.start, link]));
  const kept = others.every((link) => {
    const now = places.get(moved(link.start, edits));
    return now?.kind === link.kind && now.raw === link.raw && now.url === link.url;
  });
  return kept ? edits.filter((edit) => places.get(moved(edit.span.start, edits))?.raw === edit.text) : [];
}

function moved(offset: number, edits: readonly Edit[]): number {
  return edits
    .filter(({ span }) => span.end <= offset)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), offset);
}
