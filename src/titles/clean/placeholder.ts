import JUNK from './junk-titles.json' with { type: 'json' };

const WHOLE = new Set(JUNK.whole);
const SEPARATOR = /\s+[-–—|·•:].*$|\s*[|｜].*$/s;

/** Tells whether a title is one that pages have which are not the page wanted, or of makers who forgot to give one. */
export function isPlaceholder(title: string): boolean {
  const folded = title.normalize('NFKC').toLowerCase();
  return (
    WHOLE.has(folded) ||
    JUNK['alone or before a separator'].includes(folded.replace(SEPARATOR, '')) ||
    JUNK.beginnings.some((beginning) => folded.startsWith(beginning))
  );
}
