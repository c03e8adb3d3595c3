import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import manifest from '../package.json';
import { readTranslations } from '../scripts/lib/translations.mjs';
import { RULES } from '../src/notes/rules/index.ts';
import { keyOf, NLS } from './in-english.ts';

/** What a file says to people; all else is the same in every language. */
const SAID = new Set(['title', 'description', 'enumDescriptions', 'patternErrorMessage']);

/** Names that every language has. */
const NAMES = ['Show Notes'];

const { snippets, jsonValidation } = manifest.contributes;

/** The keys by which the manifest names files that there are in several languages: VS Code takes the one of its display language. */
const KEYS = [snippets.map(({ path }) => path), jsonValidation.map(({ url }) => url)]
  .flat()
  .map((path) => keyOf(path) ?? path);

/** Takes out of a file what it says to people, and gives the rest with the texts. */
function split(file: string): { rest: string; texts: string[] } {
  const texts: string[] = [];
  const rest = JSON.stringify(titled(JSON.parse(readFileSync(file, 'utf8'))), (key, value) => {
    const said = [value].flat();
    if (!SAID.has(key) || !said.every((text) => typeof text === 'string')) return value;
    texts.push(...said);
    return said.map(() => '');
  });
  return { rest, texts };
}

/** Makes the names of snippets, which VS Code shows, their titles. */
function titled(file: Readonly<Record<string, { readonly prefix?: string }>>): unknown {
  const entries = Object.entries(file);
  const isOfSnippets = entries.every(([, { prefix }]) => prefix !== undefined);
  return isOfSnippets ? entries.map(([title, snippet]) => ({ title, ...snippet })) : file;
}

const all = await readTranslations();

for (const { language, file, texts } of all.filter((one) => one.file.startsWith('package.'))) {
  const bundle = all.find((one) => one.language === language && one.file !== file);
  describe(`the files that ${file} names`, () => {
    for (const key of KEYS) {
      const [english, other] = [NLS[key] ?? '', texts[key] ?? ''];
      it(`say what ${english} says, in their language`, () => {
        const [original, translated] = [split(english), split(other)];
        assert.equal(translated.rest, original.rest);
        assert.ok(original.texts.length > 5);
        const same = translated.texts.filter((text, at) => text === original.texts[at] || text.trim() === '');
        assert.deepEqual(
          same.filter((text) => !NAMES.includes(text)),
          [],
        );
      });
    }

    it('say of each rule what the running extension says', () => {
      const said = KEYS.flatMap((key) => split(texts[key] ?? '').texts);
      const summaries = RULES.map(({ summary }) => bundle?.texts[summary] ?? summary);
      assert.deepEqual(
        summaries.filter((summary) => !said.includes(summary)),
        [],
      );
    });
  });
}
