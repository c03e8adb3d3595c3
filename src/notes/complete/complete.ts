import type { Context } from '../context.ts';
import type { Episode } from '../episode.ts';
import type { CaretPlace } from './caret-place.ts';
import { completeDate } from './complete-date.ts';
import { completePeople } from './complete-people.ts';
import { completeVideo } from './complete-video.ts';
import type { Completion } from './completion.ts';
import { fieldPlace } from './field-place.ts';
import { headingPlace } from './heading-place.ts';
import { notePlace } from './note-place.ts';

/** What made an editor ask: the writer, a character that was typed, or typing that goes on while a list is shown. */
export type Cause = 'writer' | 'typing' | '#' | '@' | ' ' | '-';

/** What is known beside the text. */
interface Known {
  readonly context: Context;
  readonly cause: Cause;
  /** The dates that the episode may have, the likeliest first. */
  readonly dates?: readonly string[];
  /** The URL on the clipboard. */
  readonly clipboard?: string;
}

/**
 * Where each character makes a list appear: a space where a value is hardly left empty, since Enter takes the first of a list;
 * a hyphen where it stands within what is listed.
 */
const SHOWN: Record<Cause, readonly CaretPlace['kind'][]> = {
  writer: ['presenter', 'host', 'guest', 'date', 'video', 'note'],
  typing: ['presenter', 'host', 'guest', 'date', 'video', 'note'],
  '#': ['presenter'],
  '@': ['presenter', 'host', 'guest', 'note'],
  ' ': ['presenter', 'host', 'date'],
  '-': ['presenter', 'host', 'guest', 'date', 'note'],
};

/** A line on which it may, as far as it is written: a heading, an item with a label, or a handle with a hyphen. */
const SPACED = /^(?:\uFEFF?[#＃]|\s*[-*+]\s+(?:hosted by\s|[^:：]{1,40}[:：]))|[@＠]\S+-$/i;

/** Tells by a line up to the caret whether the text has to be read at all. */
export function mayComplete(before: string, cause: Cause): boolean {
  return !/[ -]/.test(cause) || SPACED.test(before);
}

/** Finds where in a text something can be completed; nothing in code, targets of links, and texts with conflicts. */
export function placeAt(
  text: string,
  offset: number,
  episode: Episode,
  { context, cause }: Pick<Known, 'context' | 'cause'>,
): CaretPlace | undefined {
  const place = episode.conflicted
    ? undefined
    : (headingPlace(text, offset, episode, context) ??
      fieldPlace(text, offset, episode) ??
      notePlace(text, offset, episode));
  return place && SHOWN[cause].includes(place.kind) && !isDash(place, cause) ? place : undefined;
}

/** A hyphen alone says that there is nobody. */
function isDash({ query, kind }: CaretPlace, cause: Cause): boolean {
  return cause === '-' && kind !== 'date' && query === '';
}

/** Gives what can be written at a place, the likeliest first, without what stands there already. */
export function completeAt(
  place: CaretPlace,
  text: string,
  episode: Episode,
  known: Known,
): readonly Completion[] {
  const there = text.slice(place.span.start, place.span.end);
  return answersAt(place, episode, known).filter((answer) => answer.text !== there);
}

function answersAt(
  place: CaretPlace,
  episode: Episode,
  { context, cause, dates = [], clipboard }: Known,
): readonly Completion[] {
  switch (place.kind) {
    case 'date':
      return completeDate(place, dates);
    case 'video':
      return clipboard === undefined ? [] : completeVideo(place, context, clipboard);
    default:
      return completePeople(place, episode, context, cause === 'writer');
  }
}
