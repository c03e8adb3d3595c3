import { cleanTitle } from '../clean/clean-title.ts';
import type { TitleAnswer } from '../title-source.ts';

/** Takes the first of several texts that is a title; answers why the best of them is none where none is. */
export function firstTitle(texts: readonly string[]): TitleAnswer {
  const answers = texts.map((text) => cleanTitle(text));
  const telling = answers.find((answer) => 'reason' in answer && answer.reason !== 'no-title');
  return answers.find((answer) => 'title' in answer) ?? telling ?? { reason: 'no-title' };
}
