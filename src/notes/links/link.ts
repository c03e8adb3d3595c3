/** Writes an inline link; the title is one trimmed line of plain text, the address stays as written where it can. */
export function markdownLink(title: string, url: string): string {
  return `[${linkText(title)}](${linkTarget(url)})`;
}

/** An ampersand that Markdown would read as the beginning of a character reference. */
const REFERENCE = /&(?=#?[0-9A-Za-z]+;)/g;

/** Deeper parentheses end a link's target. */
const DEEPEST = 32;

/** Writes a title, one trimmed line of plain text, as the text of an inline link. */
export function linkText(title: string): string {
  return title.replace(/[\\`*_[\]<>|~$]/g, '\\$&').replace(REFERENCE, '&amp;');
}

/** Writes an address as the target of an inline link; it stays as written where it can. */
export function linkTarget(url: string): string {
  const safe = url.replace(/[\s\p{Cc}\\<>|`]/gu, encodeURIComponent);
  const target = isBalanced(safe) ? safe : safe.replace(/\(/g, '%28').replace(/\)/g, '%29');
  return target.replace(REFERENCE, '&amp;');
}

function isBalanced(url: string): boolean {
  let depth = 0;
  for (const parenthesis of url.match(/[()]/g) ?? []) {
    depth += parenthesis === '(' ? 1 : -1;
    if (depth < 0 || depth >= DEEPEST) return false;
  }
  return depth === 0;
}
