import type { Context } from '../context.ts';
import { addSection } from '../edits/add-section.ts';
import type { Episode, Section } from '../episode.ts';
import { withoutAbsence } from '../people/person.ts';
import { usualLevel } from '../people/usual-level.ts';
import { isSamePerson } from '../people/who.ts';
import { applyEdits, type Edit } from '../span.ts';
import { lineEnd } from './gap.ts';
import { type Notes, readNotes } from './notes.ts';
import { hasGained } from './outcome.ts';
import { type Taken, topicsOf, waysIn } from './put-in.ts';

/** Gives the rounds of edits that bring topics into the section of the same presenter, which is added where it is missing. */
export function bringIn(taken: Taken, to: Notes, context: Context): (readonly Edit[])[] | undefined {
  const { section: own } = taken;
  if (findSection(own, to.episode, context) !== undefined) {
    const edit = findWay(taken, to, context);
    return edit && [[edit]];
  }
  const heading = withoutAbsence(own.heading.text.raw);
  for (const added of [addSection(to.episode, heading, context), lastSection(to, heading, context)]) {
    const way = added && findWay(taken, readNotes(applyEdits(to.text, [added])), context);
    if (added && way) {
      return [[added], [way]];
    }
  }
  return undefined;
}

/** Adds a section at the end, where the usual place is not safe in general. What becomes of it is judged with its topics. */
function lastSection({ text, episode }: Notes, heading: string, context: Context): Edit {
  const { eol, sections } = episode;
  const depth = sections.find(({ person }) => person !== undefined)?.heading.depth ?? usualLevel(context);
  const end = lineEnd(text, text.trimEnd().length);
  return { span: { start: end, end }, text: `${eol.repeat(2)}${'#'.repeat(depth)} ${heading}` };
}

function findWay(taken: Taken, to: Notes, context: Context): Edit | undefined {
  const section = findSection(taken.section, to.episode, context);
  return section && findWayInto(taken, to, section)?.edit;
}

/** The edit that puts topics into a section, and what it makes of the text. */
export interface WayInto {
  readonly edit: Edit;
  readonly notes: Notes;
}

/** Finds the edit that puts topics before another one of a section, or at its end, where they are read as such and all else is as it was. */
export function findWayInto(
  taken: Taken,
  to: Notes,
  section: Section,
  before = section.topics.length,
): WayInto | undefined {
  const at = to.episode.sections.indexOf(section);
  const topics = topicsOf(taken);
  for (const edit of waysIn(taken, to, section, before)) {
    const after = readNotes(applyEdits(to.text, [edit]));
    if (hasGained(to.episode, after.episode, { at, before }, topics)) {
      return { edit, notes: after };
    }
  }
  return undefined;
}

/** Finds the section of the same presenter, under whichever name; one of nobody by its heading. */
function findSection(wanted: Section, { sections }: Episode, { people }: Context): Section | undefined {
  const { person, heading } = wanted;
  return person === undefined
    ? sections.find((section) => section.person === undefined && section.heading.label === heading.label)
    : sections.find((section) => section.person && isSamePerson(section.person, person, people));
}
