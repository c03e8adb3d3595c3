import type { Context } from '../context.ts';
import { type Copy, findCopy } from '../copies/copy.ts';
import { findInherited } from '../copies/inherited.ts';
import { copiedParts, emptySections } from '../copies/start-over.ts';
import { goToEpisode } from '../edits/go-to-episode.ts';
import type { Episode } from '../episode.ts';
import { type Finding, type Fix, type Message, message, type Rule } from '../rule.ts';

/** Where an episode without a title is shown. */
const TOP = { from: { line: 1, column: 1 }, to: { line: 1, column: 1 } };

/** Flags an episode that is still mostly the copy of another: most topics are the other's. */
export const copiedContent: Rule = {
  id: 'copied-content',
  severity: 'warning',
  summary: 'Most topics or links are those of an earlier episode, from which the notes were copied.',
  mend: 'Writes the number and the next show day, clears video and guest, and empties the sections of what was copied.',
  check(episode, context) {
    const copy = findCopy(episode, context);
    return copy === undefined ? [] : [find(episode, copy, context)];
  },
};

function find(episode: Episode, copy: Copy, context: Context): Finding {
  const { source, whole } = copy;
  const inherited = findInherited(episode, source, context);
  const parts = copiedParts(episode, copy);
  const header = inherited.map(({ edit }) => edit);
  const go = goToEpisode(source, source.title ?? TOP);
  const { start, end } = episode.title ?? episode.sections[0]?.heading ?? { start: 0, end: 0 };
  const fixes: Fix[] = [
    {
      title: message('Start episode {0} from this copy', context.id ?? ''),
      safe: false,
      edits: [...header, ...emptySections(episode, copy, parts, inherited)],
    },
    { title: message('Keep the topics and correct the header'), safe: false, edits: header },
    go,
  ];
  return {
    message: tell(copy),
    span: { start, end },
    related: [{ ...go.goTo, message: message('Episode {0}', source.id) }],
    // While nearly all topics are the other's, a new header makes them no episode of their own.
    fixes: whole ? fixes.filter((_, at) => at !== 1) : fixes,
    // Topics that may be meant to stay are told of like all others.
    silences: [...inherited.map(({ value }) => value), ...(whole ? parts : [])],
  };
}

function tell({ source, unit, shared, own }: Copy): Message {
  return unit === 'topics'
    ? message('Still a copy of episode {0}: {1} of {2} topics are the same', source.id, shared, own)
    : message('Still a copy of episode {0}: {1} of {2} links are the same', source.id, shared, own);
}
