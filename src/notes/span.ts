/** A half-open range of UTF-16 offsets into an episode's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the source text it covers. */
export interface Slice extends Span {
  readonly raw: string;
}

/** A replacement of one span by another text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Cuts a slice out of a text. */
export function slice(text: string, start: number, end: number): Slice {
  return { start, end, raw: text.slice(start, end) };
}

/** Cuts a slice out of a text and leaves out the white space around it. */
export function trimmed(text: string, start: number, end: number): Slice {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return slice(text, from, Math.max(from, start + raw.trimEnd().length));
}

/** Tells whether the inner span lies within the outer one, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Tells whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Gives those of spans, in the order of their starts, that lie within an outer one. */
export function within<T extends Span>(ordered: readonly T[], outer: Span): T[] {
  const inside: T[] = [];
  for (let at = firstAt(ordered, (span) => span.start >= outer.start); at < ordered.length; at += 1) {
    const span = ordered[at];
    if (span === undefined || span.start > outer.end) {
      break;
    }
    if (span.end <= outer.end) {
      inside.push(span);
    }
  }
  return inside;
}

/** Makes a search among spans that are in order and apart: it finds the first that overlaps another, or holds its start. */
export function overlapSearch<T extends Span>(ordered: readonly T[]): (span: Span) => T | undefined {
  return (span) => {
    const first = ordered[firstAt(ordered, ({ end }) => end > span.start)];
    return first !== undefined && overlaps(first, span) ? first : undefined;
  };
}

/** Gives those of spans, in order and apart, that overlap another. */
export function overlapping<T extends Span>(ordered: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = firstAt(ordered, ({ end }) => end > span.start); at < ordered.length; at += 1) {
    const one = ordered[at];
    if (one === undefined || !overlaps(one, span)) {
      break;
    }
    found.push(one);
  }
  return found;
}

/** Finds the first of ordered values for which a test holds that holds for all behind it. */
export function firstAt<T>(ordered: readonly T[], test: (value: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (test(ordered[middle] as T)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** Applies edits that do not overlap, all given in offsets of the original text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { span, text: replacement } of edits.toSorted((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, span.start) + replacement + result.slice(span.end);
  }
  return result;
}
