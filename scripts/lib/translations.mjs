import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { ROOT } from './paths.mjs';

/** The files of English texts: what VS Code reads of a manifest, and of a running extension. */
const ENGLISH = ['package.nls.json', 'l10n/bundle.l10n.json'];

/** Texts by key. @typedef {Readonly<Record<string, string>>} Texts */

/**
 * Reads the texts of all languages but English, with the English that they translate. A further language only needs its files.
 * @returns {Promise<{ file: string, language: string, texts: Texts, english: Texts }[]>}
 */
export async function readTranslations() {
  const all = await Promise.all(
    ENGLISH.map(async (original) => {
      const english = await readTexts(original);
      const folder = posix.dirname(original);
      const name = new RegExp(
        `^${posix.basename(original, '.json').replaceAll('.', '\\.')}\\.([\\w-]+)\\.json$`,
      );
      const names = (await readdir(join(ROOT, folder))).toSorted();
      return Promise.all(
        names.flatMap((one) => {
          const language = name.exec(one)?.[1];
          return language === undefined ? [] : [readTranslation(posix.join(folder, one), language, english)];
        }),
      );
    }),
  );
  return all.flat();
}

/** @param {string} file @param {string} language @param {Texts} english */
async function readTranslation(file, language, english) {
  return { file, language, texts: await readTexts(file), english };
}

/** Puts every translation into the order of the English file, without texts that are left over, and tells what is missing. */
export async function tidyTranslations() {
  const found = await readTranslations();
  return Promise.all(
    found.map(async ({ file, texts, english }) => {
      const keys = Object.keys(english);
      const kept = keys.filter((key) => Object.hasOwn(texts, key)).map((key) => [key, texts[key]]);
      await writeFile(join(ROOT, file), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
      return { file, missing: keys.filter((key) => !Object.hasOwn(texts, key)) };
    }),
  );
}

/** @param {string} file @returns {Promise<Texts>} */
async function readTexts(file) {
  return JSON.parse(await readFile(join(ROOT, file), 'utf8'));
}
