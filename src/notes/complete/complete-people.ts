import type { Context } from '../context.ts';
import type { Episode } from '../episode.ts';
import { noGuest } from '../people/no-guest.ts';
import { type Message, message } from '../rule.ts';
import { overlaps } from '../span.ts';
import { type Candidate, candidates, isGuest, lastOf } from './candidates.ts';
import type { CaretPlace } from './caret-place.ts';
import type { Completion } from './completion.ts';
import { rank } from './rank.ts';
import { allBut, isSought } from './read-query.ts';

/** What may be typed between what is there and a name. */
const BETWEEN = ' 　@＠[';

/**
 * Completes a name by everybody whom the archive or this episode knows, each as they are written there. A handle that is typed
 * in full is completed by nothing, unless the writer asks.
 */
export function completePeople(
  place: CaretPlace,
  episode: Episode,
  context: Context,
  isAsked: boolean,
): readonly Completion[] {
  const all = candidates(episode, context, place.span);
  const { query, kind } = place;
  if (
    (kind === 'presenter' && !hasSections(all, context)) ||
    (mayBeName(place) && !isAsked && all.some(({ names }) => names.includes(query)))
  ) {
    return [];
  }
  const sought = rank(all, place).filter(({ names }) => names.some((name) => isSought(name, query)));
  return [...nobody(place, context), ...sought.flatMap((one) => write(one, place))];
}

/** Tells whether what is typed may be a name as it is to be: headings need a sign before it. */
function mayBeName({ kind, typed }: CaretPlace): boolean {
  return kind === 'host' || kind === 'guest' || /[@＠]/.test(typed);
}

/** Tells whether headings are presenters' here: not so in a show that has episodes, but none with such a heading. */
function hasSections(all: readonly Candidate[], { earlier, later, people }: Context): boolean {
  const isNew = earlier.length + later.length + people.length === 0;
  return (
    isNew ||
    all.some(({ lastAs, here, regular }) => regular || lastAs.presenter || here.includes('presenter'))
  );
}

/** A show may write that there is no guest. */
function nobody({ kind, query, span, typed, lead, field }: CaretPlace, { earlier }: Context): Completion[] {
  const isOne = field?.people.some((person) => !overlaps(person, span)) === true;
  const text = kind === 'guest' && query === '' && !isOne ? noGuest(earlier) : '';
  const isThere = text === '' || typed.trim() !== '';
  return isThere
    ? []
    : [
        {
          kind: 'nobody',
          label: text,
          text: lead + text,
          span,
          filter: typed + text,
          detail: message('No guest'),
        },
      ];
}

function write(one: Candidate, place: CaretPlace): Completion[] {
  const form = formOf(one, place);
  const { span, typed, lead } = place;
  const sought = mayBeName(place) ? one.names.map(allBut) : one.names;
  return form === undefined
    ? []
    : [
        {
          kind: 'person',
          label: labelOf(form),
          text: lead + form,
          span,
          filter: typed + BETWEEN + sought.join(' '),
          detail: detailOf(one, place),
        },
      ];
}

/** Gives how somebody is written at a place; nothing where there is no such form. */
function formOf({ lastAs, written, raw }: Candidate, { kind, inLink }: CaretPlace): string | undefined {
  switch (kind) {
    case 'presenter':
      return lastAs.presenter?.raw ?? written;
    case 'host':
      return lastAs.host?.raw ?? written ?? raw ?? lastAs.guest?.raw;
    case 'guest':
      return lastAs.guest?.raw ?? written ?? raw ?? lastAs.host?.raw;
    default:
      return inLink && !/^@[\w-]+$/.test(written ?? '') ? undefined : written;
  }
}

function labelOf(form: string): string {
  return /^\[([^\]]*)\]\(/.exec(form)?.[1]?.replace(/\\(?=[!-/:-@[-`{-~])/g, '') || form;
}

function detailOf(one: Candidate, { kind }: CaretPlace): Message {
  const { lastAs, regular, here } = one;
  const last = lastOf(one);
  if (kind === 'host' && lastAs.host) return message('Last host of {0}', lastAs.host.id);
  if (kind === 'guest' && lastAs.guest) return message('Last guest of {0}', lastAs.guest.id);
  if (regular) return last ? message('Regular, last in {0}', last.id) : message('Regular');
  if (last === undefined) return here.length > 0 ? message('In this episode') : message('In no episode yet');
  return isGuest(one) ? message('Guest, last in {0}', last.id) : message('Last in {0}', last.id);
}
