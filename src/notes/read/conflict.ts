import type { Span } from '../span.ts';

/** The markers of a merge conflict, in their order. */
const MARKERS = [/^<{7}(?: .*)?$/m, /^={7}\r?$/m, /^>{7}(?: .*)?$/m];

/** Finds the first marker of a merge that is not finished. */
export function findConflict(text: string): Span | undefined {
  if (!text.includes('<<<<<<<')) {
    return undefined;
  }
  const [start] = MARKERS;
  const first = start?.exec(text);
  let rest = text;
  const isWhole = MARKERS.every((marker) => {
    const at = rest.search(marker);
    rest = rest.slice(at + 1);
    return at !== -1;
  });
  return first && isWhole ? { start: first.index, end: first.index + first[0].length } : undefined;
}
