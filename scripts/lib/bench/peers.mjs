import MarkdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import { remark } from 'remark';
import remarkParse from 'remark-parse';
import recommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';

/** Nothing is written back, as on its command line without `--output`. */
const linted = remark().use(recommended).use(writeNothing).freeze();
const parsed = unified().use(remarkParse).freeze();
const markdownIt = new MarkdownIt();

/**
 * Finds problems as markdownlint does with its own default rules.
 * @param {string} text
 */
export function runMarkdownlint(text) {
  return lint({ strings: { text } });
}

/**
 * What others do with a text: two check it, two only parse it.
 * @type {Readonly<Record<string, (text: string) => unknown>>}
 */
export const PEERS = {
  markdownlint: runMarkdownlint,
  'remark-lint': (text) => linted.processSync(text).messages,
  'remark-parse': (text) => parsed.parse(text),
  'markdown-it': (text) => markdownIt.parse(text, {}),
};

/** @this {import('unified').Processor} */
function writeNothing() {
  this.compiler = () => '';
}
