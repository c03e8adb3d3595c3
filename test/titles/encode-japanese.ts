/** Encodings of Japanese with two bytes a character. */
type Name = 'shift_jis' | 'euc-jp';

/** The encodings of Japanese that old pages have. */
export type Japanese = Name | 'iso-2022-jp';

/** Encodes a text as legacy pages are; what an encoding does not have is left out. */
export function encodeJapanese(text: string, name: Japanese): Uint8Array {
  if (name !== 'iso-2022-jp') return encoded(text, name);
  return Buffer.concat(
    text.split(/([^\0-\x7f]+)/).map((run, at) => (at % 2 === 0 ? encoded(run, 'euc-jp') : switched(run))),
  );
}

function encoded(text: string, name: Name): Uint8Array {
  return Uint8Array.from([...text].flatMap((one) => TABLES[name].get(one) ?? []));
}

/** Writes characters between the escapes that switch to JIS X 0208 and back. */
function switched(run: string): Uint8Array {
  const bytes = encoded(run, 'euc-jp').map((byte) => byte - 0x80);
  return Buffer.concat([Buffer.from('\x1b$B'), bytes, Buffer.from('\x1b(B')]);
}

const TABLES = { shift_jis: tableOf('shift_jis'), 'euc-jp': tableOf('euc-jp') };

function tableOf(name: Name): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(name);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 0x80; byte += 1) add([byte]);
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) add([first, second]);
  }
  return table;
}
