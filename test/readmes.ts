import { readFileSync } from 'node:fs';
import packageJson from '../package.json';
import { NLS, writtenOut } from './in-english.ts';

/** A README, and what the extension says in its language. */
export interface Readme {
  readonly language: string;
  readonly file: string;
  readonly text: string;
  /** The manifest with its texts written out. */
  readonly manifest: typeof packageJson;
  /** Gives what the editor shows for a text of the code. */
  readonly translate: (text: string) => string;
  /** Gives what the README says for a word of the English one, such as the head of a table. */
  readonly say: (word: string) => string;
  /** How a command is quoted; the group is its title. */
  readonly quoted: RegExp;
}

const JAPANESE_WORDS: Readonly<Record<string, string>> = {
  command: 'コマンド',
  key: 'キー',
  prefix: 'プレフィックス',
  rule: 'ルール',
  setting: '設定',
  site: 'サイト',
  state: '状態',
  'Google Docs': 'Google ドキュメント',
  'Hatena Blog': 'はてなブログ',
  'the page': 'ページ',
  'the page about it': '論文の概要ページ',
};

const bundle = textsIn('l10n/bundle.l10n.ja.json');

/** The README that the others follow. */
export const ENGLISH: Readme = {
  language: 'English',
  file: 'README.md',
  text: readFileSync('README.md', 'utf8'),
  manifest: writtenOut(packageJson, NLS),
  translate: (text) => text,
  say: (word) => word,
  quoted: /"Show Notes: ([^"\n]+)"/g,
};

/** The README in Japanese, beside the texts that VS Code shows in Japanese. */
export const JAPANESE: Readme = {
  language: 'Japanese',
  file: 'README.ja.md',
  text: readFileSync('README.ja.md', 'utf8'),
  manifest: writtenOut(packageJson, textsIn('package.nls.ja.json')),
  translate: (text) => bundle[text] ?? `(${text} is not translated)`,
  say: (word) => JAPANESE_WORDS[word] ?? word,
  quoted: /「Show Notes: ([^」\n]+)」/g,
};

/** All READMEs. */
export const READMES: readonly Readme[] = [ENGLISH, JAPANESE];

/** Gives the tables of a README as rows of cells, without the lines below their heads. */
export function tablesOf(text: string): string[][][] {
  return [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(2, -2).split(' | '))
      .filter((_, at) => at !== 1),
  );
}

function textsIn(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(file, 'utf8'));
}
