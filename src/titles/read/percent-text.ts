import { decodeAs } from '../decode/decode-as.ts';
import { detectEncoding } from '../decode/detect-encoding.ts';

/** Reads a name in which bytes are escaped as `%E8`, or stand as a character each; old sites in Japan send other encodings than UTF-8. */
export function percentText(name: string): string {
  const bytes = percentBytes(name);
  if (/[^\0-\xff]/.test(bytes)) return name;
  const raw = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  return decodeAs(raw, detectEncoding(raw));
}

/** Gives the bytes of a name, a character each. */
export function percentBytes(name: string): string {
  return name.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
