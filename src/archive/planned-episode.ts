import type { NewEpisode } from '../notes/new-episode.ts';
import type { Plan } from './plan.ts';

/** What somebody has decided of a new episode. */
export interface Answers {
  /** ISO 8601. */
  readonly date: string;
  /** As it goes into the header; may be empty. */
  readonly host: string;
}

/** Gives the new episode of a plan: with these answers, or as it is guessed. The host is a presenter while nobody else is known. */
export function plannedEpisode(
  { id, number, date, hosts: [host = ''], presenters, hostPresents, form }: Plan,
  answers: Answers = { date, host },
): NewEpisode {
  const regular = hostPresents && answers.host !== '' ? [answers.host] : presenters;
  return { id, number, ...answers, presenters: regular, form };
}
