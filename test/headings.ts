/** A heading of a Markdown file as it is written. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Takes the code blocks out of a Markdown text. */
export function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '');
}

/** Gives the headings of a Markdown text in their order. */
export function headingsOf(text: string): Heading[] {
  return [...withoutCode(text).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = '', own = '']) => ({
    level: marks.length,
    text: own,
  }));
}

/**
 * Gives the anchors by which GitHub knows the headings of a Markdown text: in lower case, without signs, with hyphens for
 * spaces, and numbered where one comes again.
 * Source: https://docs.github.com/en/get-started/writing-on-github (section links)
 */
export function anchorsOf(text: string): string[] {
  const counts = new Map<string, number>();
  return headingsOf(text).map((heading) => {
    const anchor = heading.text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}
