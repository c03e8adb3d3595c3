import type { Context } from '../context.ts';
import type { Episode, Section } from '../episode.ts';
import { usualLevel } from '../people/usual-level.ts';
import { usualPlace } from '../people/usual-place.ts';
import type { Edit } from '../span.ts';
import { isOpen } from './section-edits.ts';

/** The deepest level of headings. */
const DEEPEST = 6;

/**
 * Adds an empty section with this heading where the last episodes have it among those of other presenters, guests last. Gives
 * nothing where its heading would not be read as one, and for texts with conflicts.
 */
export function addSection(episode: Episode, heading: string, context: Context): Edit | undefined {
  if (episode.conflicted) {
    return undefined;
  }
  const presenters = episode.sections.filter(({ person }) => person !== undefined);
  const at = usualPlace(episode, heading, context);
  const [before, after] = [presenters[at - 1], presenters[at]];
  if (before !== undefined) {
    const isSafe =
      !isOpen(episode, before) && !isCodeAlone(episode.sections[episode.sections.indexOf(before) + 1]);
    return isSafe ? behind(before.end, before.heading.depth, heading, episode) : undefined;
  }
  return after === undefined ? firstSection(episode, heading, context) : ahead(after, heading, episode);
}

/** Tells whether a heading would be code without what stands above it: underlined and indented, it goes on from a definition. */
function isCodeAlone(section: Section | undefined): boolean {
  return section !== undefined && /^[ \t]/.test(section.raw);
}

function behind(end: number, depth: number, heading: string, { eol }: Episode): Edit {
  return { span: { start: end, end }, text: `${eol.repeat(2)}${'#'.repeat(depth)} ${heading}` };
}

/** Comments that ignore problems of a heading stay with it. */
function ahead({ start, heading: { depth } }: Section, heading: string, episode: Episode): Edit {
  const blocks = episode.blocks.filter((block) => block.start < start);
  const kept = blocks.findLastIndex((block) => !isComment(block, episode));
  const place = blocks[kept + 1]?.start ?? start;
  const text = `${'#'.repeat(depth)} ${heading}${episode.eol.repeat(2)}`;
  return { span: { start: place, end: place }, text };
}

/** Adds the first presenter's section below the one heading that is there, or at the end. */
function firstSection(episode: Episode, heading: string, context: Context): Edit | undefined {
  const last = episode.blocks.findLast((block) => !isComment(block, episode));
  const section = episode.sections.at(-1);
  if (last === undefined || (section ? isOpen(episode, section) : isOpaque(last, episode))) {
    return undefined;
  }
  if (section === undefined) {
    return behind(last.end, usualLevel(context), heading, episode);
  }
  const { depth, end } = section.heading;
  const isBelow = episode.sections.length < 2 && last.end === end;
  return behind(last.end, isBelow ? Math.min(depth + 1, DEEPEST) : depth, heading, episode);
}

function isComment({ start, end }: Episode['blocks'][number], { suppressions }: Episode): boolean {
  return suppressions.some((comment) => start <= comment.start && comment.end <= end);
}

function isOpaque({ start, end }: Episode['blocks'][number], { opaque }: Episode): boolean {
  return opaque.some((span) => span.start <= start && end <= span.end);
}
