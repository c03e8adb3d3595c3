/** Gives texts that are equal but for their line endings the same 32-bit number, and others nearly always another (FNV-1a). */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text.replace(/\r\n?/g, '\n')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
