import type { Episode, Section, Topic } from '../episode.ts';
import { lineStart } from '../read/blocks.ts';
import type { Span } from '../span.ts';
import { endWithout } from './definitions.ts';
import { lineEnd } from './gap.ts';
import type { Notes } from './notes.ts';

/** Topics of a section that stand one behind the other, as whole lines with all that is between them. */
export interface Run extends Span {
  readonly topics: readonly Topic[];
}

/** Gives the runs that some topics of a section make up, in the order of the text. */
export function runsOf(notes: Notes, section: Section, chosen: ReadonlySet<Topic>): Run[] {
  const runs: Run[] = [];
  section.topics.forEach((topic, at) => {
    const extent = extentOf(notes, section, at);
    const last = runs.at(-1);
    if (!chosen.has(topic)) {
      return;
    }
    if (last !== undefined && last.topics.at(-1) === section.topics[at - 1]) {
      runs[runs.length - 1] = { start: last.start, end: extent.end, topics: [...last.topics, topic] };
    } else {
      runs.push({ ...extent, topics: [topic] });
    }
  });
  return runs;
}

/**
 * Gives the lines that belong to a topic of a section, told by its index: comments that ignore its problems, and all text up to
 * the next topic, but for the definitions at its end.
 */
export function extentOf({ text, episode, definitions }: Notes, section: Section, at: number): Span {
  const { start } = section.topics[at] ?? section;
  const last = contentEndOf(section, at);
  const above = section.topics[at - 1]?.end ?? section.heading.end;
  const from = commentsAbove(episode, lineStart(text, start), above);
  return {
    start: lineStart(text, from),
    end: lineEnd(text, endWithout(definitions, text, { start, end: last })),
  };
}

/** Gives where the last text ends that belongs to a topic of a section, told by its index. */
export function contentEndOf(section: Section, at: number): number {
  const { end } = section.topics[at] ?? section;
  const next = section.topics[at + 1]?.start ?? section.end;
  const prose = section.prose.filter((block) => block.start >= end && block.end <= next);
  return Math.max(end, ...prose.map((block) => block.end));
}

/** Gives where the comments on the line at an offset begin that stand below another one. */
export function commentsAbove({ suppressions }: Episode, line: number, above: number): number {
  const own = suppressions.filter(
    ({ scope, covers, start }) => scope === 'next-line' && covers?.start === line && start >= above,
  );
  return Math.min(line, ...own.map(({ start }) => start));
}

/** Gives where the content of a section ends, without the definitions below it. */
export function contentEnd({ text, definitions }: Notes, section: Section): number {
  const { heading, end } = section;
  return lineEnd(text, Math.max(heading.end, endWithout(definitions, text, { start: heading.start, end })));
}
