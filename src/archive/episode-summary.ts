import type { EpisodeFacts, Presenter } from '../notes/context.ts';
import type { Person } from '../notes/episode.ts';
import { withoutAbsence } from '../notes/people/person.ts';
import { shownName } from '../notes/people/shown-name.ts';

/** A presenter of an episode, as lists tell of them. */
export interface PresenterSummary {
  readonly name: string;
  readonly absent: boolean;
  /** How many topics their section has. */
  readonly topics: number;
}

/** What lists tell of an episode in few words; people by the names by which they are known. */
export interface EpisodeSummary {
  readonly hosts: readonly string[];
  readonly guests: readonly string[];
  readonly presenters: readonly PresenterSummary[];
  /** How many topics there are, those in nobody's section too. */
  readonly topics: number;
  /** The URL of the video as the header has it. */
  readonly video?: string;
}

/** Sums up an episode. */
export function summarize(facts: EpisodeFacts): EpisodeSummary {
  const absent = new Set(facts.absent.map(withoutAbsence));
  const video = facts.fields.find(({ kind }) => kind === 'video')?.value;
  const url = facts.video && /https?:\/\/[^\s<>()[\]]+/i.exec(video ?? '')?.[0];
  return {
    hosts: facts.hosts.map(nameOf),
    guests: facts.guests.map(nameOf),
    presenters: facts.presenters.map((presenter, at) => summarizePresenter(presenter, at, facts, absent)),
    topics: facts.topics.length,
    ...(url && { video: url }),
  };
}

function summarizePresenter(
  { person, heading }: Presenter,
  at: number,
  { topics }: EpisodeFacts,
  absent: ReadonlySet<string>,
): PresenterSummary {
  const count = topics.filter(({ presenter }) => presenter === at).length;
  return { name: nameOf(person), absent: absent.has(heading), topics: count };
}

function nameOf(person: Person): string {
  return shownName(person).replace(/\s+/g, ' ');
}
