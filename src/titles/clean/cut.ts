/** Makes a text no longer than a number of graphemes, of which the last tells that something is missing. */
export function cut(text: string, longest: number): string {
  const kept: string[] = [];
  // Each segment has a copy of the whole text, so no more of them are made than needed.
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length === longest) return `${kept.slice(0, -1).join('').trimEnd()}…`;
    kept.push(segment);
  }
  return text;
}
