import { harmless } from '../columns.ts';
import { jsonLine } from '../formats/json-line.ts';
import { message, type ToText } from '../message.ts';
import type { FilledUrl } from './fill-file.ts';
import { sentenceOf } from './sentence-of.ts';

/** Writes what becomes of a bare URL, on one line. */
export type TitlesFormat = (filled: FilledUrl, file: string) => string;

const YELLOW = 33;
const DIM = 2;

/** Makes the format of an object a line. */
export function titlesJson(toText: ToText): TitlesFormat {
  return ({ url, answer, markdown, line, column }, file) => {
    const found = 'title' in answer ? answer : { reason: answer.reason, message: toText(sentenceOf(answer)) };
    return `${jsonLine({ file, line, column, url, ...found, markdown })}\n`;
  };
}

/** Makes the format that is read by people. */
export function titlesText(toText: ToText, isColoured: boolean): TitlesFormat {
  const paint = (text: string, code: number) => (isColoured ? `\u001B[${code}m${text}\u001B[0m` : text);
  return ({ answer, markdown, isLink, line, column }, file) => {
    const place = `${harmless(file)}:${line}:${column} ${harmless(markdown)}`;
    if (isLink) return `${place}\n`;
    if ('title' in answer) {
      const why = message('cannot be written as a link here: {0}', harmless(answer.title));
      return `${place} ${paint(toText(why), YELLOW)}\n`;
    }
    return `${place} ${paint(toText(sentenceOf(answer)), YELLOW)} ${paint(`(${answer.reason})`, DIM)}\n`;
  };
}
