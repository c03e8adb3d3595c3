import type { Section, Topic, TopicStyle } from '../episode.ts';
import { topicDepth } from '../paste/topic-style.ts';
import type { Edit } from '../span.ts';
import { contentEnd, extentOf, type Run } from './extents.ts';
import { behindLines, countLines, gapAbove, gapBelow } from './gap.ts';
import type { Notes } from './notes.ts';
import { reform, relevel } from './reform.ts';

/** Topics of a section, where they are read from. */
export interface Taken {
  readonly from: Notes;
  readonly section: Section;
  readonly runs: readonly Run[];
}

/** Gives the topics that are taken, in their order. */
export function topicsOf({ runs }: Pick<Taken, 'runs'>): Topic[] {
  return runs.flatMap(({ topics }) => topics);
}

/** Two line endings make a blank line. */
const APART = 2;

/**
 * Gives the edits that could put topics into a section, before the one with an index or at its end: as they are, then with a
 * blank line above each, then written as the section writes its topics.
 */
export function* waysIn(taken: Taken, to: Notes, section: Section, before: number): Generator<Edit> {
  const start = before < section.topics.length ? extentOf(to, section, before).start : undefined;
  const put = (texts: readonly string[], usual?: number) =>
    start === undefined ? insert(texts, to, section, usual) : insertAbove(texts, to, start, usual);
  const kept = asTheyAre(taken, to, section);
  yield put(kept, usualLines(leading(taken), taken, to, section));
  yield put(kept);
  const style = section.topics.at(-1)?.style ?? leading(taken);
  const written = rewritten(style, taken, to, section);
  yield put(written, usualLines(style, taken, to, section));
  yield put(written);
}

function asTheyAre({ from, section: own, runs }: Taken, to: Notes, section: Section): string[] {
  const by = topicDepth(to.episode, section) - topicDepth(from.episode, own);
  return runs.map(({ start, end }) => relevel(from.text.slice(start, end), by));
}

function rewritten(style: TopicStyle, taken: Taken, { episode }: Notes, section: Section): string[] {
  const { from, section: own } = taken;
  const form = { style, depth: topicDepth(episode, section), eol: episode.eol };
  return topicsOf(taken).map((topic) =>
    reform(from.text, topic, extentOf(from, own, own.topics.indexOf(topic)), form),
  );
}

/** Of topics in several forms, headings would take the others in. */
function leading(taken: Taken): TopicStyle {
  const styles = topicsOf(taken).map(({ style }) => style);
  return styles.includes('heading') ? 'heading' : (styles[0] ?? 'heading');
}

/** Inserts texts above a line, each so many line endings above the one behind, or with blank lines around all. */
function insertAbove(
  texts: readonly string[],
  { text, episode }: Notes,
  start: number,
  usual?: number,
): Edit {
  const { eol } = episode;
  const gap = gapAbove(text, start);
  const before = usual === undefined && !gap.open && gap.lines < APART ? eol : '';
  const content = texts.map((one) => one.replace(/\r\n|\r|\n/g, eol) + eol.repeat(usual ?? APART)).join('');
  return { span: { start, end: start }, text: before + content };
}

/**
 * Inserts texts behind the content of a section, each so many line endings below the one before, or with blank lines around
 * all. Of the blank lines that are there, as many as can be are used.
 */
function insert(texts: readonly string[], to: Notes, section: Section, usual?: number): Edit {
  const { text, episode } = to;
  const gap = gapBelow(text, contentEnd(to, section));
  const lines = usual ?? APART;
  const below = gap.open ? Math.min(gap.lines, 1) : usual ? clipped(gap.lines) : APART;
  const used = Math.min(gap.lines, lines);
  const at = behindLines(text, gap, used);
  const { eol } = episode;
  const before = eol.repeat(lines - used);
  const after = eol.repeat(Math.max(0, below - (gap.lines - used)));
  const content = texts.join(eol.repeat(lines)).replace(/\r\n|\r|\n/g, eol);
  // The spaces of a blank line would follow the last line.
  const spaces = /^[ \t]*/.exec(text.slice(at, gap.end))?.[0].length ?? 0;
  return { span: { start: at, end: at + spaces }, text: before + content + after };
}

/** Tells how many line endings part topics in this form: as in the section, else as where they come from, else as most do. */
function usualLines(style: TopicStyle, { from, section: own }: Taken, to: Notes, section: Section): number {
  const isEmpty = section.topics.length + section.prose.length === 0;
  const gap = gapBelow(to.text, contentEnd(to, section));
  const here = isEmpty && !gap.open ? gap.lines : linesBetween(to, section);
  const there = own.topics.at(-1)?.style === style ? linesBetween(from, own) : undefined;
  return clipped(here ?? there ?? (style === 'item' ? 1 : APART));
}

/** Counts the line endings between the last two topics of a section. */
function linesBetween(notes: Notes, section: Section): number | undefined {
  const last = section.topics.length - 1;
  return last < 1
    ? undefined
    : countLines(
        notes.text.slice(extentOf(notes, section, last - 1).end, extentOf(notes, section, last).start),
      );
}

function clipped(lines: number): number {
  return Math.min(Math.max(lines, 1), APART);
}
