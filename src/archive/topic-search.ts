import type { EpisodeFacts, TopicFact } from '../notes/context.ts';
import { shownName } from '../notes/people/shown-name.ts';
import { remember } from '../notes/remember.ts';
import { fold, matchWord } from './fuzzy.ts';

/** A topic of an archive, as it is found and shown. */
export interface FoundTopic {
  readonly facts: EpisodeFacts;
  readonly topic: TopicFact;
  /** In whose section it stands. */
  readonly presenter?: string;
}

interface Entry extends FoundTopic {
  /** The title as it is compared. */
  readonly title: string;
  /** Episode, presenter and date likewise. */
  readonly about: string;
}

/**
 * Finds the topics of some episodes, in their order, in which all words of a query are found: in the title, or else in the
 * episode, the presenter or the date; and behind these the topics whose titles have the letters of a word scattered.
 */
export function searchTopics(episodes: readonly EpisodeFacts[], query: string, most: number): FoundTopic[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const ranks: FoundTopic[][] = [[], [], []];
  for (const facts of episodes) {
    for (const entry of entriesOf(facts)) {
      const rank = Math.max(0, ...words.map((word) => rankOf(word, entry)));
      ranks[rank]?.push(entry);
    }
    if ((ranks[0]?.length ?? 0) >= most) {
      break;
    }
  }
  return ranks.flat().slice(0, most);
}

/** Gives how far from the title a word was found; more than there are ranks where it was not. */
function rankOf(word: string, { title, about }: Entry): number {
  const inTitle = matchWord(word, title);
  return inTitle === 'whole' ? 0 : about.includes(word) ? 1 : inTitle === 'scattered' ? 2 : 3;
}

const entriesOf = remember((facts: EpisodeFacts): readonly Entry[] =>
  facts.topics
    .filter(({ label }) => label !== '')
    .map((topic) => {
      const person = facts.presenters[topic.presenter ?? -1]?.person;
      const presenter = person && shownName(person);
      const about = [facts.id, presenter, facts.date?.iso, facts.headline].filter(Boolean).join(' ');
      return { facts, topic, ...(presenter && { presenter }), title: fold(topic.label), about: fold(about) };
    }),
);
