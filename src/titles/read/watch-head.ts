/** How often a page is read again without having grown a lot since: one that ends its head more often wastes time. */
const LOOKS = 4;
const GROWTH = 4;
const END = /<(?:\/head|body)[\s/>]/i;
/** What makes the end of a head unimportant, together and with the end of their tags. */
const SIGNS = [/<\/title[\s/>]/i, /og:title/i];
const LOOKS_AT_SIGNS = 2;
/** One less than the longest of them: what of them may have come with the bytes before. */
const OVERLAP = 7;

/** Watches a body go by piece by piece; tells, with the bytes so far, when it is worth reading what has come. */
export function watchHead(): (bytes: Uint8Array, length: number) => boolean {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let missing = SIGNS;
  let isCut = false;
  let looks = { ends: 0, signs: 0, length: 0 };
  return (bytes, length) => {
    // UTF-16 has a zero beside each character of a tag.
    const text = decoder.decode(bytes).replaceAll('\0', '');
    const whole = tail + text;
    tail = whole.slice(-OVERLAP);
    missing = missing.filter((sign) => !sign.test(whole));
    const closes = text.includes('>');
    const mayEnd = closes && (isCut || END.test(whole));
    isCut = closes ? END.test(whole.slice(whole.lastIndexOf('>') + 1)) : isCut || END.test(whole);
    const isEnd = mayEnd && (looks.ends < LOOKS || length >= GROWTH * looks.length);
    const isSign = closes && missing.length === 0 && looks.signs < LOOKS_AT_SIGNS;
    if (!isEnd && !isSign) return false;
    looks = { ends: looks.ends + (isEnd ? 1 : 0), signs: looks.signs + (isSign ? 1 : 0), length };
    return true;
  };
}
