import type { Context } from '../context.ts';
import type { Episode, Section } from '../episode.ts';
import { absenceMark } from '../people/absence-mark.ts';
import { missingPresenters } from '../people/missing-presenters.ts';
import { findAbsence, withoutAbsence } from '../people/person.ts';
import { type Fix, message } from '../rule.ts';
import { contains, type Edit, type Span } from '../span.ts';
import { addSection } from './add-section.ts';

/** A change of a text. */
type SectionFix = Fix & { readonly edits: readonly Edit[] };

/**
 * Gives what can be done about sections at a place: to mark the presenter of an empty section as absent and one who is absent as
 * present, and to add the sections that are missing, where the sections begin or guests are named. Whoever asks may mark any
 * presenter, and add sections at any heading, in the header and between the blocks of the text, too.
 */
export function sectionFixes(
  episode: Episode,
  place: Span,
  context: Context,
  isAsked: boolean,
): SectionFix[] {
  if (episode.conflicted) {
    return [];
  }
  const section = episode.sections.find(({ person, heading }) => person && contains(heading, place));
  const marking =
    section && (isAsked || section.absent || isEmpty(section)) ? [markAbsent(section, episode, context)] : [];
  return [...marking, ...(mayAdd(episode, place, isAsked) ? adding(episode, context) : [])];
}

/** Marks a presenter as absent, in the form that the show uses, or takes the mark away. */
export function markAbsent({ heading, absent }: Section, episode: Episode, context: Context): SectionFix {
  const { start, end, raw } = heading.text;
  const name = withoutAbsence(heading.label);
  const mark = findAbsence(raw);
  return absent && mark
    ? {
        title: message('Mark {0} as present', name),
        safe: false,
        edits: [{ span: { start: start + mark.start, end: start + mark.end }, text: '' }],
      }
    : {
        title: message('Mark {0} as absent', name),
        safe: false,
        edits: [{ span: { start: end, end }, text: absenceMark(episode, context) }],
      };
}

function isEmpty({ topics, prose, links }: Section): boolean {
  return topics.length + prose.length + links.length === 0;
}

function mayAdd(
  { contents, fields, items, sections, blocks }: Episode,
  place: Span,
  isAsked: boolean,
): boolean {
  const guests = fields.filter(({ kind }) => kind === 'guest');
  const some = [...guests, ...(contents ? [contents] : [])];
  const all = [...items, ...sections.map(({ heading }) => heading)];
  const isBetween = !blocks.some(({ start, end }) => start <= place.end && place.start <= end);
  return (
    some.some((one) => contains(one, place)) ||
    (isAsked && (isBetween || all.some((one) => contains(one, place))))
  );
}

function adding(episode: Episode, context: Context): SectionFix[] {
  return missingPresenters(episode, context).flatMap((heading) => {
    const edit = addSection(episode, heading, context);
    return edit === undefined
      ? []
      : [{ title: message('Add a section for {0}', heading), safe: false, edits: [edit] }];
  });
}
