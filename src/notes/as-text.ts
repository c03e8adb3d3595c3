/** Writes any text on one line in which Markdown sees nothing but that text. */
export function asText(text: string): string {
  // Each ASCII punctuation mark may be escaped, which also keeps bare addresses from becoming links.
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
