import { markdownLink } from '../../notes/links/link.ts';
import { manyTitles } from '../../titles/many-titles.ts';
import type { TitleAnswer } from '../../titles/title-source.ts';
import { harmless } from '../columns.ts';
import { jsonLine } from '../formats/json-line.ts';
import { message } from '../message.ts';
import { decode } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { Unusable } from '../unusable.ts';
import { openTitles } from './open-titles.ts';
import { showProgress } from './progress.ts';
import { sentenceOf } from './sentence-of.ts';
import { makeTellWhy, type TellWhy } from './tell-why.ts';
import type { TitleArguments } from './title-arguments.ts';

/** Prints each URL as a link with its title, and answers the exit code. */
export async function runTitle(
  options: TitleArguments,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const urls = await readUrls(options.urls, terminal);
  const once = new Set(urls);
  const progress = await showProgress(once, terminal);
  const stop = new AbortController();
  const titles = openTitles(options, terminal, version);
  const answersTo = manyTitles(titles, once, stop.signal, progress.step);
  const tellWhy = makeTellWhy(terminal);
  let missing = 0;
  try {
    for (const url of urls) {
      if (!terminal.hasReader()) break;
      for (const [, answer] of await answersTo([url])) {
        if ('reason' in answer) missing += 1;
        await progress.clear();
        await (options.json ? printObject(url, answer, terminal) : printLink(url, answer, terminal, tellWhy));
      }
    }
  } finally {
    stop.abort();
  }
  return missing > 0 ? 1 : 0;
}

async function readUrls(given: readonly string[], { readInput }: Terminal): Promise<string[]> {
  const input = given.includes('-') ? decode(await readInput()) : { text: '' };
  if (input === undefined) throw new Unusable(message('Standard input is no text in UTF-8.'));
  const lines = input.text.split(/[\r\n]+/).map((line) => line.trim());
  const named = lines.filter((line) => line !== '');
  return given.flatMap((url) => (url === '-' ? named : url.trim()));
}

async function printObject(url: string, answer: TitleAnswer, { print, toText }: Terminal): Promise<void> {
  const found =
    'title' in answer
      ? { url, title: answer.title, markdown: markdownLink(answer.title, url) }
      : { url, reason: answer.reason, message: toText(sentenceOf(answer)), markdown: url };
  await print(`${jsonLine(found)}\n`);
}

async function printLink(
  url: string,
  answer: TitleAnswer,
  { print }: Terminal,
  tellWhy: TellWhy,
): Promise<void> {
  if ('title' in answer) {
    await print(`${harmless(markdownLink(answer.title, url))}\n`);
  } else {
    // Whoever puts this into notes loses no URL.
    await print(`${harmless(url)}\n`);
    await tellWhy(url, answer);
  }
}
