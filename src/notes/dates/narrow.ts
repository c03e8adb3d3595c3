/** Narrows what a Japanese keyboard types of a date: full-width digits, and any of the strokes that stand for a hyphen. */
export function narrow(text: string): string {
  return text.normalize('NFKC').replace(/[‐-―−ー]/g, '-');
}
