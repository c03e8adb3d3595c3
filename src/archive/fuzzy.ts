/** How well a word is found: as it stands, or by its letters in their order. */
export type Match = 'whole' | 'scattered';

/** Letters that may lie between two that are found, for each that is looked for. */
const LOOSE = 3;

/** Letters of scripts without spaces between words, each of which may begin one. */
const BEGINS = /[^\p{L}\p{N}]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Writes a text as it is compared: without the differences of case, of width, and of hiragana and katakana. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Finds a word in a text, both folded. Scattered letters begin at the beginning of a word, and stand near each other. */
export function matchWord(word: string, text: string): Match | undefined {
  if (text.includes(word)) {
    return 'whole';
  }
  const letters = [...word];
  const [first = ''] = letters;
  for (let at = text.indexOf(first); letters.length > 2 && at !== -1; at = text.indexOf(first, at + 1)) {
    if (beginsWord(text, at) && isScattered(letters, text, at)) {
      return 'scattered';
    }
  }
  return undefined;
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || BEGINS.test(text.slice(at - 1, at)) || BEGINS.test(text.slice(at, at + 1));
}

function isScattered(letters: readonly string[], text: string, start: number): boolean {
  let at = start - 1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at === -1 || at > start + letters.length * LOOSE) {
      return false;
    }
  }
  return true;
}
