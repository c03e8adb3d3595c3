import { type Fix, message } from '../rule.ts';
import type { Span } from '../span.ts';

/** Makes the fix that links the text at a span to the URL that the writer has copied. */
export function linkFromClipboard({ start, end }: Span): Fix {
  const title = message('Link to the URL on the clipboard');
  return { title, safe: false, command: 'link-from-clipboard', span: { start, end } };
}
