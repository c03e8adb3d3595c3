import { percentBytes, percentText } from './percent-text.ts';

/** A parameter of the header (RFC 6266): its name, and its value as a quoted string or as a token. */
const PARAMETER = /;\s*(filename\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/gi;

/** Gives the file name, without folders, of a header `Content-Disposition`; `filename*` (RFC 8187) goes before `filename`. */
export function dispositionName(disposition: string): string | undefined {
  const found = [...disposition.matchAll(PARAMETER)].map(([, name = '', quoted, token = '']) => ({
    isExtended: name.endsWith('*'),
    value: quoted?.replace(/\\(.)/g, '$1') ?? token,
  }));
  // Many sites escape plain names too.
  const names = [
    ...found.filter(({ isExtended }) => isExtended).map(({ value }) => extended(value)),
    ...found.filter(({ isExtended }) => !isExtended).map(({ value }) => percentText(value)),
  ];
  return names.map((name) => name?.split(/[/\\]/).at(-1)?.trim()).find(Boolean);
}

/** Reads a value like `UTF-8'ja'%E8%B3%87.pdf`. */
function extended(value: string): string | undefined {
  const [, charset = '', encoded = ''] = /^([^']*)'[^']*'(.*)$/.exec(value) ?? [];
  return decode(percentBytes(encoded), charset);
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
