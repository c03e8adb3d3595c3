import { decodeAs } from './decode-as.ts';

/** How many bytes tell enough, from the first that is not ASCII. */
const SAMPLE = 65_536;

/** How much each kind of character tells for an encoding of Japanese that was guessed, or against it. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/[\u3041-\u3096\u30a1-\u30fc、。「」]/g, 3],
  [/[\u4e00-\u9fff]/g, 1],
  [/[\u00a0-\u052f]/g, -1],
  [/[\uff61-\uff9f]/g, -3],
  [/[\ue000-\uf8ff]/g, -5],
  [/\ufffd/g, -20],
];

/** Detects the encoding of a page that declares none, as far as it has come; windows-1252 where nothing tells. */
export function detectEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'UTF-16LE';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'UTF-16BE';
  if (switchesToJapanese(bytes)) return 'ISO-2022-JP';
  const { valid, broken } = utf8In(bytes);
  // A long page may have one broken character; bytes of another encoding break UTF-8 almost everywhere.
  if (broken === 0 || valid > 2 * broken) return 'UTF-8';
  const [eucJp, shiftJis] = ['EUC-JP', 'Shift_JIS'].map((name) => japaneseIn(bytes, name));
  if (Math.max(eucJp ?? 0, shiftJis ?? 0) <= 0) return valid < broken ? 'windows-1252' : 'UTF-8';
  return (eucJp ?? 0) > (shiftJis ?? 0) ? 'EUC-JP' : 'Shift_JIS';
}

/** Counts the characters outside ASCII that bytes have if they are UTF-8, and the places where they are not. */
export function utf8In(bytes: Uint8Array): { readonly valid: number; readonly broken: number } {
  const sample = sampleOf(bytes);
  const text = decodeAs(sample, 'UTF-8');
  // Whoever broke a text before has left U+FFFD in it, in sound UTF-8.
  const broken = count(text, /\ufffd/g) - count(decodeAs(sample, 'windows-1252'), /ï¿½/g);
  return { valid: count(text, /[^\0-\x7f]/gu) - broken, broken };
}

/** Tells how much bytes look like Japanese in an encoding: above 0 for Japanese, below for what wrong decoding gives. */
export function japaneseIn(bytes: Uint8Array, encoding: string): number {
  const text = decodeAs(sampleOf(bytes), encoding);
  return WEIGHTS.reduce((sum, [kind, weight]) => sum + weight * count(text, kind), 0);
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  return bytes.subarray(start, start + SAMPLE);
}

/** Looks for `ESC $ @`, `ESC $ B`, `ESC ( J` and `ESC ( I`. */
function switchesToJapanese(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (/^(?:\$[@B]|\([IJ])$/.test(String.fromCharCode(...bytes.subarray(at + 1, at + 3)))) return true;
  }
  return false;
}

function count(text: string, kind: RegExp): number {
  return text.match(kind)?.length ?? 0;
}
