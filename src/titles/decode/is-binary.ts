const HEAD = 512;
const LESS_THAN = 0x3c;
/** Beginnings of pages in UTF-16, with and without a byte order mark, in which zeros are no sign of anything. */
const UTF_16 = ['fffe', 'feff', '003c', '3c00'];
const PDF = '255044462d';

/** Tells whether bytes that are said to be a page begin with what no text has, as pictures and archives do. */
export function isBinary(bytes: Uint8Array): boolean {
  const begin = Array.from(bytes.subarray(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (bytes.length < 2 || UTF_16.some((mark) => begin.startsWith(mark))) return false;
  const head = bytes.subarray(0, HEAD);
  const tag = head.indexOf(LESS_THAN);
  return begin === PDF || head.subarray(0, tag < 0 ? HEAD : tag).some(isNoText);
}

/** Whether a byte is a "binary data byte" of https://mimesniff.spec.whatwg.org. */
function isNoText(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) && byte !== 0x1b;
}
