import type { Context, EpisodeFacts } from '../context.ts';
import { leadingDate } from '../dates/calendar.ts';
import { startDate } from '../dates/start-date.ts';
import type { Episode, Field, FieldKind } from '../episode.ts';
import { ownId } from '../header/own-id.ts';
import { writeValue } from '../header/write-value.ts';
import { videoKey } from '../links/url-key.ts';
import { noGuest } from '../people/no-guest.ts';
import { type Edit, type Slice, within } from '../span.ts';

/** A value of the header that is another episode's, with the edit that makes it this one's. */
export interface Inherited {
  readonly kind: 'title' | FieldKind;
  readonly value: Slice;
  readonly edit: Edit;
}

/** Finds the values of the header that were copied from another episode and are not right in this one. */
export function findInherited(episode: Episode, source: EpisodeFacts, context: Context): Inherited[] {
  return [
    ...findTitle(episode, source, context),
    ...episode.fields
      .filter((field) => isSame(field, episode, source))
      .map((field) => replace(field, context)),
  ];
}

/** Tells whether a value was copied that says of what: a number, date, video or guest. */
export function hasCopiedHeader(episode: Episode, source: EpisodeFacts, context: Context): boolean {
  return (
    findTitle(episode, source, context).length > 0 ||
    episode.fields.some(
      (field) =>
        isSame(field, episode, source) && (field.kind !== 'video' || hasVideo(field, episode, source)),
    )
  );
}

function findTitle({ title }: Episode, source: EpisodeFacts, { id: folder }: Context): Inherited[] {
  const id = title?.id;
  const own = ownId(title, folder);
  return id === undefined || own === undefined || own === id.raw || id.raw !== source.title?.id
    ? []
    : [{ kind: 'title', value: id, edit: { span: id, text: own } }];
}

function isSame(field: Field, episode: Episode, source: EpisodeFacts): boolean {
  const { kind, value, people } = field;
  const date = leadingDate(value.raw);
  const asWritten = source.fields.some((other) => other.kind === kind && other.value === value.raw);
  switch (kind) {
    case 'date':
      return date === undefined ? asWritten && /\d/.test(value.raw) : date === source.date?.iso;
    case 'video':
      return (asWritten && /[\p{L}\p{N}]/u.test(value.raw)) || hasVideo(field, episode, source);
    case 'guest':
      return asWritten && people.length > 0;
    default:
      return false;
  }
}

function hasVideo({ value }: Field, { meant }: Episode, { video }: EpisodeFacts): boolean {
  return video !== undefined && within(meant, value).some(({ url }) => videoKey(url) === video.key);
}

function replace(field: Field, context: Context): Inherited {
  const { kind, value } = field;
  const text = kind === 'date' ? startDate(context) : kind === 'guest' ? noGuest(context.earlier) : '';
  if (text === undefined || text === '') {
    return { kind, value, edit: writeValue(field, '') };
  }
  const written = kind === 'date' ? leadingDate(value.raw)?.length : undefined;
  return {
    kind,
    value,
    edit: { span: { start: value.start, end: value.start + (written ?? value.raw.length) }, text },
  };
}
