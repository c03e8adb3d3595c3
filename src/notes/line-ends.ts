/** Makes all line endings of a text the same, as VS Code does when it opens a file: CRLF where most lines end in a CR, LF elsewhere. */
export function evenLineEnds(text: string): string {
  const ends: readonly string[] = text.match(/\r\n|\r|\n/g) ?? [];
  const end = ends.filter((one) => one !== '\n').length * 2 > ends.length ? '\r\n' : '\n';
  return ends.every((one) => one === end) ? text : text.replaceAll(/\r\n|\r|\n/g, end);
}
