import type { Config } from '../config/config.ts';
import { check } from '../notes/check.ts';
import type { Context, EpisodeFacts } from '../notes/context.ts';
import type { Episode } from '../notes/episode.ts';
import { type Fixed, fixAll } from '../notes/fix-all.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { AnyRule } from '../notes/rule.ts';
import { RULES } from '../notes/rules/index.ts';
import { contextOf } from './context.ts';
import { byNumber, factsOf } from './facts.ts';

/** The text of one episode. */
export interface EpisodeText {
  /** The path of the file, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** What fixing changes in one episode. */
export interface FixedEpisode extends Fixed {
  readonly path: string;
  /** The text before. */
  readonly original: string;
}

interface Read extends EpisodeText {
  readonly episode: Episode;
  /** Told anew once the episode is fixed. */
  facts: EpisodeFacts;
}

/**
 * Mends all problems of one rule in an archive, the earliest episode first, and tells each what became of those before.
 * Guesses are made, so the answer is to be looked at. It can be left after every episode read or fixed, where it gives what
 * has changed, if anything. What the show has configured is told by the path of an episode.
 */
export function* fixArchive(
  texts: readonly EpisodeText[],
  rule: string,
  now?: number,
  configOf: (path: string) => Config | undefined = () => undefined,
  rules: readonly AnyRule[] = RULES,
): Generator<FixedEpisode | undefined, void> {
  const read: Read[] = [];
  for (const { path, text } of texts) {
    const episode = readEpisode(text);
    read.push({ path, text, episode, facts: factsOf(path, episode, text, configOf(path)?.episodes) });
    yield;
  }
  read.sort((a, b) => byNumber(a.facts, b.facts));
  let facts = read.map((one) => one.facts);
  for (const own of read) {
    const config = configOf(own.path);
    const fixed = fixEpisode(own, contextOf(own.path, facts, now, config), rule, rules);
    if (fixed !== undefined) {
      own.facts = factsOf(own.path, readEpisode(fixed.text), fixed.text, config?.episodes);
      facts = read.map((one) => one.facts);
    }
    yield fixed;
  }
}

/** Mends one episode. That there is nothing to mend in most is seen soon. */
function fixEpisode(
  { path, text, episode }: Read,
  context: Context,
  rule: string,
  rules: readonly AnyRule[],
): FixedEpisode | undefined {
  const only = rules.filter(({ id }) => id === rule);
  // What comments ignore is known once all rules have run.
  const needed = only.some((one) => 'checkComments' in one) ? rules : only;
  if (check(episode, context, needed).problems.every((problem) => problem.rule !== rule)) {
    return undefined;
  }
  const fixed = fixAll(text, context, { rule, guesses: true }, rules);
  return fixed.count > 0 ? { path, original: text, ...fixed } : undefined;
}
