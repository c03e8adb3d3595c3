import { contextOf } from '../../archive/context.ts';
import { factsOf } from '../../archive/facts.ts';
import { check } from '../../notes/check.ts';
import type { EpisodeFacts } from '../../notes/context.ts';
import type { readEpisode } from '../../notes/read-episode.ts';
import { ofText } from '../problems.ts';
import type { CheckedText, CheckTask, Source } from './task.ts';

/** Takes the facts out of a text. */
export function readSource({ path, text, config }: Source, read: typeof readEpisode): EpisodeFacts {
  return factsOf(path, read(text), text, config.episodes);
}

/** Checks a text as a part of its archive. */
export function checkSource(
  { path, text, config }: Source,
  { archives, now }: CheckTask,
  read: typeof readEpisode,
): CheckedText {
  const { problems, failures } = check(read(text), contextOf(path, archives, now, config));
  return {
    problems: ofText(path, text, problems).problems,
    failures: failures.map(({ rule, error }) => ({ rule, error: String(error) })),
  };
}
