import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTranslations } from '../scripts/lib/translations.mjs';

type Texts = Readonly<Record<string, string>>;

/** Texts that may be the same in another language: names. */
const SAME = ['Show Notes'];

/** What has to be in a translation as it is in English: placeholders, code, and the commands of links. */
const FIXED = /\{\d+\}|`[^`]*`|\]\([^)]*:[^)]*\)/g;

/** What looks right in Japanese and is wrong where ASCII is meant, in any language. */
const WIDE = /[\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** Finds what is wrong with the texts of a language, by key. */
function mistakesOf(texts: Texts, english: Texts): string[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(texts, key));
  return [
    ...missing.map((key) => `missing: ${key}`),
    ...Object.entries(texts).flatMap(([key, text]) =>
      mistakeOf(text, english[key]).map((why) => `${why}: ${key}`),
    ),
  ];
}

function mistakeOf(text: string, original: string | undefined): string[] {
  if (original === undefined) return ['left over'];
  if (text.trim() === '') return ['empty'];
  return [
    ...(text === original && !SAME.includes(text) ? ['untranslated'] : []),
    ...(fixedIn(text) === fixedIn(original) ? [] : ['other placeholders, code or commands']),
    ...(WIDE.test(text) ? ['full-width letters, digits or spaces'] : []),
  ];
}

function fixedIn(text: string): string {
  return [...text.matchAll(FIXED)]
    .map(([part]) => part)
    .sort()
    .join('\n');
}

describe('the translations', async () => {
  const found = await readTranslations();

  it('are there in Japanese, for the manifest and for the running extension', () => {
    const files = found.filter(({ language }) => language === 'ja').map(({ file }) => file);
    assert.deepEqual(files, ['package.nls.ja.json', 'l10n/bundle.l10n.ja.json']);
  });

  for (const { file, texts, english } of found) {
    it(`are whole and agree with the English: ${file}`, () => {
      assert.ok(Object.keys(english).length > 50);
      assert.deepEqual(mistakesOf(texts, english), []);
    });

    it(`are in the order of the English: ${file}`, () => {
      const isSame = Object.keys(texts).join('\n') === Object.keys(english).join('\n');
      assert.ok(isSame, 'run npm run strings');
    });
  }
});

describe('one English text has one translation', async () => {
  const found = await readTranslations();
  for (const language of new Set(found.map((one) => one.language))) {
    it(`so that texts quote the commands as they are called: ${language}`, () => {
      const files = found.filter((one) => one.language === language);
      const pairs = files.flatMap(({ texts, english }) =>
        Object.entries(english).map(([key, original]) => [original, texts[key]] as const),
      );
      const known = new Map(pairs);
      assert.deepEqual(
        pairs.filter(([original, text]) => known.get(original) !== text),
        [],
      );
    });
  }
});

describe('a mistake in a translation is found', () => {
  const WRONG: readonly [string, string, string, string][] = [
    ['a placeholder too few', 'Go to {0}', '移動', 'other placeholders, code or commands'],
    ['another placeholder', '{0} of {1}', '{1}/{1}', 'other placeholders, code or commands'],
    ['translated code', 'It is `off`.', '`オフ` です。', 'other placeholders, code or commands'],
    ['another command', '[Go](command:a.b)', '[移動](command:a.c)', 'other placeholders, code or commands'],
    ['no text', 'Go', ' ', 'empty'],
    ['English', 'Go', 'Go', 'untranslated'],
    ['full-width digits', 'Level 1', 'レベル１', 'full-width letters, digits or spaces'],
    ['a full-width space', 'Go there', 'そこに　移動', 'full-width letters, digits or spaces'],
  ];
  for (const [name, english, text, why] of WRONG)
    it(name, () => assert.deepEqual(mistakesOf({ key: text }, { key: english }), [`${why}: key`]));

  it('a text too few, and one too many', () =>
    assert.deepEqual(mistakesOf({ b: 'あ' }, { a: 'A' }), ['missing: a', 'left over: b']));
});
