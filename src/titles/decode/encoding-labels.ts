/** Names that are seen in Japan for encodings, which browsers do not know. */
const ALIASES = {
  shift_jis: ['cp932', 'cp-932', 'ms932', 'ms_932', 'win31j', 'windows-932', 'shift-jis-2004', 'sjis-win'],
  'euc-jp': ['eucjp', 'euc_jp', 'ujis', 'eucjp-ms', 'eucjp-win', 'cp51932', 'euc'],
  'iso-2022-jp': ['jis', 'iso-2022-jp-1', 'iso-2022-jp-2', 'iso-2022-jp-ms', 'cp50220', 'cp50221', 'cp50222'],
  'utf-8': ['utf_8', 'utf-8n', 'utf8n', 'utf8mb4'],
} as const;

const KNOWN = new Map(
  Object.entries(ALIASES).flatMap(([label, aliases]) => aliases.map((alias) => [alias as string, label])),
);

const DECLARED = /(charset\s*=\s*["']?\s*)([^\s"';,/>]+)/gi;

/** Gives the charset that a Content-Type header names, under a name that browsers know if there is one. */
export function headerLabel(contentType: string): string | undefined {
  const label = /;\s*charset\s*=[\s"']*([^\s"';,]+)/i.exec(contentType)?.[1];
  return label && (KNOWN.get(label.toLowerCase()) ?? label);
}

/** Gives a page's first bytes with the names of charsets that browsers do not know replaced by those that they do. */
export function withKnownLabels(head: Uint8Array): Uint8Array {
  const ascii = String.fromCharCode(...head.map((byte) => Math.min(byte, 0x80)));
  const known = ascii.replace(
    DECLARED,
    (_, before, label) => before + (KNOWN.get(label.toLowerCase()) ?? label),
  );
  return Uint8Array.from(known, (character) => character.charCodeAt(0));
}
