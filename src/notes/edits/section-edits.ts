import type { Episode, Section } from '../episode.ts';
import type { Edit } from '../span.ts';

/** Gives what stands below a section's heading, without the blank lines around it. */
export function bodyOf({ raw, heading }: Section): string {
  return raw.slice(heading.raw.length).replace(/^(?:[ \t]*(?:\r\n?|\n))+/, '');
}

/**
 * Removes the section at an index together with the blank lines on one side. Answers nothing where its heading keeps apart what
 * would merge without it.
 */
export function removeSection({ sections, length, eol }: Episode, at: number): Edit[] {
  const [before, section, after] = [sections[at - 1], sections[at], sections[at + 1]];
  if (section === undefined || (after !== undefined && !after.heading.raw.startsWith('#'))) {
    return [];
  }
  return after === undefined
    ? [{ span: { start: before?.end ?? section.start, end: length }, text: section.end < length ? eol : '' }]
    : [{ span: { start: section.start, end: after.start }, text: '' }];
}

/** Moves the content of the section at an index to the end of an earlier one, and removes its heading. */
export function mergeSections(episode: Episode, into: number, at: number): Edit[] {
  const [first, second] = [episode.sections[into], episode.sections[at]];
  const content = second && bodyOf(second);
  if (first === undefined || second === undefined || content === '') {
    return removeSection(episode, at);
  }
  // Indented, it would become a part of what stands above it.
  if (!isLevel(episode) || content === undefined || /^[ \t]/.test(content) || isOpen(episode, second)) {
    return [];
  }
  const blank = episode.eol.repeat(2);
  const start = second.end - content.length;
  if (at === into + 1) {
    return [{ span: { start: first.end, end: start }, text: blank }];
  }
  const removed = removeSection(episode, at);
  const next = episode.sections[into + 1]?.heading.raw.startsWith('#');
  return removed.length === 0 || !next
    ? []
    : [{ span: { start: first.end, end: first.end }, text: blank + content }, ...removed];
}

/** Tells whether all presenters stand at one level; else a section may take others in. */
export function isLevel({ sections }: Episode): boolean {
  const depths = sections.flatMap(({ person, heading }) => (person === undefined ? [] : [heading.depth]));
  return new Set(depths).size === 1;
}

/** Tells whether a section ends in HTML, or the text in code, that may go on for want of its end. */
export function isOpen({ sections, opaque }: Episode, section: Section): boolean {
  const isLast = section === sections.at(-1);
  return opaque.some(({ start, end }) => {
    const ends = start > section.start && end >= section.end && start < section.end;
    return ends && mayGoOn(section.raw.slice(start - section.start).trimStart(), isLast);
  });
}

function mayGoOn(block: string, isLast: boolean): boolean {
  const lines = block.split(/\r\n?|\n/);
  const fence = /^(?:`{3,}|~{3,})/.exec(block)?.[0];
  return fence === undefined
    ? block.startsWith('<')
    : isLast && (lines.length === 1 || !closes(lines.at(-1)?.trim() ?? '', fence));
}

/** A fence with a language begins another block, or stands in this one. */
function closes(line: string, fence: string): boolean {
  return line.startsWith(fence) && line === fence.charAt(0).repeat(line.length);
}
