import { type Message, message } from './rule.ts';

/** Writes a message in the language of the reader. */
export type Say = (message: Message) => string;

/** Lists texts, as `one, two, three`. */
export function listed(texts: readonly string[], say: Say): string {
  return joined(texts, (before, next) => say(message('{0}, {1}', before, next)));
}

/** Puts sentences one behind the other: not in all languages is there a space between. */
export function inSentences(texts: readonly string[], say: Say): string {
  return joined(texts, (before, next) => say(message('{0} {1}', before, next)));
}

/** Lists texts that may be lists themselves, as `one; two, three`. */
export function listedApart(texts: readonly string[], say: Say): string {
  return joined(texts, (before, next) => say(message('{0}; {1}', before, next)));
}

function joined(texts: readonly string[], join: (before: string, next: string) => string): string {
  const [first = '', ...others] = texts;
  return others.reduce(join, first);
}
