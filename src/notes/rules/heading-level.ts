import type { Heading, Section, Topic } from '../episode.ts';
import { hasPresenters } from '../people/has-presenters.ts';
import { whoIs } from '../people/who.ts';
import { type Finding, message, type Rule } from '../rule.ts';
import type { Edit } from '../span.ts';

/** Flags a topic whose heading stands at the presenters' level, where it reads as a presenter. */
export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'warning',
  summary: "A topic's heading stands at the presenters' level.",
  mend: 'Moves the heading, and those of its kind beside it, one level down.',
  check(episode, { people }) {
    if (!hasPresenters(episode, people)) {
      return [];
    }
    const isPerson = ({ label, links }: Topic) =>
      whoIs({ name: label, url: links[0]?.url ?? '' }, people) !== undefined;
    return episode.sections.flatMap((section) =>
      runsOf(section, (topic) => topic.misplaced && !isPerson(topic)).flatMap(findRun),
    );
  },
};

/** Gives the headings of misplaced topics that follow each other; below level six there is no other. */
function runsOf({ topics }: Section, isMisplaced: (topic: Topic) => boolean): Heading[][] {
  const runs: Heading[][] = [[]];
  for (const topic of topics) {
    if (topic.heading !== undefined && topic.heading.depth < 6 && isMisplaced(topic)) {
      runs.at(-1)?.push(topic.heading);
    } else {
      runs.push([]);
    }
  }
  return runs;
}

function findRun(run: readonly Heading[]): Finding[] {
  const edits = run.map(demote);
  return run.map((heading) => ({
    message: message('Unexpected topic at the level of presenters, expected level {0}', heading.depth + 1),
    span: heading,
    fixes: [
      {
        title:
          run.length === 1
            ? message('Move the topic one level down')
            : message('Move {0} topics one level down', run.length),
        safe: false,
        edits,
      },
    ],
  }));
}

function demote(heading: Heading): Edit {
  return heading.raw.startsWith('#')
    ? { span: { start: heading.start, end: heading.start }, text: '#' }
    : {
        span: heading,
        text: `${'#'.repeat(heading.depth + 1)} ${heading.text.raw.replace(/\s*\n\s*/g, ' ')}`,
      };
}
