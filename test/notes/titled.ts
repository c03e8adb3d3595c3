import { titleEdits } from '../../src/notes/links/title-edits.ts';
import { applyEdits, type Span } from '../../src/notes/span.ts';

/** The address that the tests paste. */
export const U = 'https://blog.example.com/robots';

/** Every place of an address in a text. */
export function spansOf(text: string, url: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(url); at >= 0; at = text.indexOf(url, at + url.length)) {
    spans.push({ start: at, end: at + url.length });
  }
  return spans;
}

/** A text after the title has come for an address that was pasted wherever it stands. */
export function titled(text: string, url = U): string {
  return applyEdits(text, titleEdits(text, [{ url, title: 'Robots', spans: spansOf(text, url) }]));
}

/** An episode with some notes. */
export function episode(notes: string): string {
  const header = '- Hosted by @mizu\n- Video: https://youtu.be/abc';
  return `# 001\n\n${header}\n\n## Contents\n\n### @mizu\n\n${notes}\n`;
}
