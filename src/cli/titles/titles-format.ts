import { harmless } from '../columns.ts';
import { jsonLine } from '../formats/json-line.ts';
import type { FilledUrl } from './fill-file.ts';
import { sentenceOf } from './sentence-of.ts';

/** Writes what becomes of a bare URL, on one line. */
export type TitlesFormat = (filled: FilledUrl, file: string) => string;

const YELLOW = 33;
const DIM = 2;

/** An object a line. */
export const titlesJson: TitlesFormat = ({ url, answer, markdown, line, column }, file) => {
  const found = 'title' in answer ? answer : { reason: answer.reason, message: sentenceOf(answer) };
  return `${jsonLine({ file, line, column, url, ...found, markdown })}\n`;
};

/** Makes the format that is read by people. */
export function titlesText(isColoured: boolean): TitlesFormat {
  const paint = (text: string, code: number) => (isColoured ? `\u001B[${code}m${text}\u001B[0m` : text);
  return ({ answer, markdown, isLink, line, column }, file) => {
    const place = `${harmless(file)}:${line}:${column} ${harmless(markdown)}`;
    if (isLink) return `${place}\n`;
    if ('title' in answer)
      return `${place} ${paint(`cannot be written as a link here: ${harmless(answer.title)}`, YELLOW)}\n`;
    return `${place} ${paint(sentenceOf(answer), YELLOW)} ${paint(`(${answer.reason})`, DIM)}\n`;
  };
}
