import type { Episode, Link } from '../episode.ts';
import { type Edit, overlaps } from '../span.ts';

/** Which of some edits came out as links of just their texts, and which other links, as they were before, suffered. */
export interface JudgedEdits {
  readonly sound: readonly Edit[];
  readonly harmed: readonly Link[];
}

/** Judges edits that make links, by the episodes before and after all of them. */
export function judgeEdits(edits: readonly Edit[], before: Episode, after: Episode): JudgedEdits {
  const others = before.links.filter((link) => edits.every(({ span }) => !overlaps(link, span)));
  const places = new Map(after.links.map((link) => [link.start, link]));
  const harmed = others.filter((link) => {
    const now = places.get(moved(link.start, edits));
    return now?.kind !== link.kind || now.raw !== link.raw || now.url !== link.url;
  });
  const sound = edits.filter((edit) => places.get(moved(edit.span.start, edits))?.raw === edit.text);
  return { sound, harmed };
}

/** Gives those edits that came out as links of just their texts, or none where another link suffered. */
export function soundEdits(edits: readonly Edit[], before: Episode, after: Episode): readonly Edit[] {
  const { sound, harmed } = judgeEdits(edits, before, after);
  return harmed.length === 0 ? sound : [];
}

/** Gives the place of what is not edited in the text that edits make. */
export function moved(offset: number, edits: readonly Edit[]): number {
  return edits
    .filter(({ span }) => span.end <= offset)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), offset);
}
