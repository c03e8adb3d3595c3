/** A parameter of the header (RFC 6266): its name, and its value as a quoted string or as a token. */
const PARAMETER = /;\s*(filename\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/gi;

/** Gives the file name, without folders, of a header `Content-Disposition`; `filename*` (RFC 8187) goes before `filename`. */
export function dispositionName(disposition: string): string | undefined {
  const found = [...disposition.matchAll(PARAMETER)].map(([, name = '', quoted, token = '']) => ({
    isExtended: name.endsWith('*'),
    value: quoted?.replace(/\\(.)/g, '$1') ?? token,
  }));
  const names = [
    ...found.filter(({ isExtended }) => isExtended).map(({ value }) => extended(value)),
    ...found.filter(({ isExtended }) => !isExtended).map(({ value }) => asUtf8(unescaped(value))),
  ];
  return names.map((name) => name?.split(/[/\\]/).at(-1)?.trim()).find(Boolean);
}

/** Reads a value like `UTF-8'ja'%E8%B3%87.pdf`. */
function extended(value: string): string | undefined {
  const [, charset = '', encoded = ''] = /^([^']*)'[^']*'(.*)$/.exec(value) ?? [];
  const bytes = encoded.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decode(bytes, charset);
}

/** Many sites escape plain names too. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Many sites send UTF-8, of whose bytes a header makes a character each. */
function asUtf8(value: string): string {
  return /[\x80-\xff]/.test(value) ? (decode(value, 'utf-8') ?? value) : value;
}

function decode(bytes: string, charset: string): string | undefined {
  if (/[^\0-\xff]/.test(bytes)) return undefined;
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return decoder.decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
