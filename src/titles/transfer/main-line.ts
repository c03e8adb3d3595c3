/** A line of text, which grows while it is read. */
export interface Line {
  text: string;
  readonly isHeading: boolean;
}

/** Gives the only line with a text, or the only heading among several; empty where nobody knows which of them is the title. */
export function mainLine(lines: readonly Line[]): string {
  const told = lines.filter(({ text }) => text.trim() !== '');
  const headings = told.filter(({ isHeading }) => isHeading);
  const [main, another] = headings.length === 1 ? headings : told;
  return another === undefined ? (main?.text.trim() ?? '') : '';
}
