import type { EpisodeFacts, LinkFact, TopicFact } from '../notes/context.ts';
import { fingerprint } from '../notes/copies/fingerprint.ts';
import { leadingDate } from '../notes/dates/calendar.ts';
import { isUnwritten } from '../notes/dates/passed.ts';
import type { Episode, Field, FieldKind, Link, Topic } from '../notes/episode.ts';
import { type EpisodePattern, type EpisodePlace, placeOf } from '../notes/episode-pattern.ts';
import { findEmptyVideo } from '../notes/header/empty-video.ts';
import { isOfNotes } from '../notes/links/is-of-notes.ts';
import { titleKey } from '../notes/links/topic-key.ts';
import { urlKey, videoKey } from '../notes/links/url-key.ts';
import { isLeftEmpty } from '../notes/people/left-empty.ts';
import { positions } from '../notes/position.ts';
import { within } from '../notes/span.ts';
import { formOf } from './form-of.ts';
import { mentionsOf, type ToRange, targetOf } from './mention-facts.ts';
import { namedIn } from './naming-facts.ts';
import { writtenOut } from './written-out.ts';

/** Whose topic or link it is; see `TopicFact`. */
type Presenter = Pick<TopicFact, 'presenter'>;

/** Takes the facts out of an episode, which was read from this text. */
export function factsOf(
  path: string,
  episode: Episode,
  text: string,
  pattern?: EpisodePattern,
): EpisodeFacts {
  const { archive, id } = placeIn(path, episode, pattern);
  const digits = /^\d+/.exec(id)?.[0];
  const at = positions(text);
  const presenters = presentersOf(episode);
  const range = (start: number, end: number) => ({ from: at(start), to: at(end) });
  const title = episode.title?.id;
  return {
    path,
    archive,
    id,
    ...(digits !== undefined && { number: Number(digits) }),
    ...headlineOf(episode),
    ...(title && { title: { id: title.raw, ...range(title.start, title.end) } }),
    ...dateOf(episode, range),
    ...videoOf(episode, range),
    ...(findEmptyVideo(episode) && { noVideo: true }),
    ...(isUnwritten(episode) && { unwritten: true }),
    fields: episode.fields.map((field) => fieldOf(field, episode)),
    form: formOf(episode),
    ...namedIn(episode, range),
    empty: episode.sections.filter(isLeftEmpty).length,
    topics: episode.sections.flatMap(({ topics }, at) =>
      topics.map((topic) => topicOf(topic, presenters[at], range)),
    ),
    prose: episode.sections.flatMap(({ person, prose }) =>
      person ? prose.map(({ raw }) => fingerprint(raw)) : [],
    ),
    links: episode.meant.filter(isOfNotes).map((link) => linkOf(link, presenters[link.section ?? -1], range)),
    mentions: mentionsOf(episode, range),
  };
}

/** A file outside the pattern has the id of its title. */
function placeIn(path: string, { title }: Episode, pattern?: EpisodePattern): EpisodePlace {
  return placeOf(path, pattern) ?? { id: title?.id?.raw ?? '', archive: folderAround(path) };
}

function fieldsOf({ fields }: Episode, wanted: FieldKind): Field[] {
  return fields.filter(({ kind }) => kind === wanted);
}

/** Gives what the title says behind its id, or all of it where it has none. */
function headlineOf({ title }: Episode): Pick<EpisodeFacts, 'headline'> {
  const behind = title?.raw.slice((title.id?.end ?? title.start) - title.start) ?? '';
  const headline = /^[回話]?[# \t　:：|・.–—-]*(.*?)[ \t]*(?:[ \t]#+)?$/m.exec(behind)?.[1];
  return headline ? { headline } : {};
}

function dateOf(episode: Episode, range: ToRange): Pick<EpisodeFacts, 'date'> {
  const field = fieldsOf(episode, 'date')[0];
  const iso = field && leadingDate(field.value.raw);
  return field && iso ? { date: { iso, ...range(field.value.start, field.value.start + iso.length) } } : {};
}

function videoOf(episode: Episode, range: ToRange): Pick<EpisodeFacts, 'video'> {
  const [link] = fieldsOf(episode, 'video').flatMap(({ value }) => within(episode.meant, value));
  return link ? { video: { key: videoKey(link.url), ...range(link.start, link.end) } } : {};
}

function fieldOf({ kind, label, value }: Field, episode: Episode): EpisodeFacts['fields'][number] {
  return { kind, label: label.raw, value: writtenOut(value, episode) };
}

function topicOf(topic: Topic, presenter: Presenter | undefined, range: ToRange): TopicFact {
  const { label, title } = topic;
  const key = titleKey(topic);
  return { label, ...(key !== undefined && { key }), ...range(title.start, title.end), ...presenter };
}

function linkOf(link: Link, presenter: Presenter | undefined, range: ToRange): LinkFact {
  const { place, url, text, label, start, end } = link;
  return {
    key: urlKey(url),
    url,
    ...(text && { label }),
    topic: place === 'topic',
    ...presenter,
    ...(text && targetOf(link, range)),
    ...range(start, end),
  };
}

/** Gives for each section the index of its presenter among all presenters; nothing for a section that is nobody's. */
function presentersOf({ sections }: Episode): Presenter[] {
  let presenter = 0;
  return sections.map(({ person }) => (person === undefined ? {} : { presenter: presenter++ }));
}

/** Gives the folder that holds a file's folder. */
export function folderAround(path: string): string {
  const end = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
  return path.slice(0, Math.max(0, end));
}

/** Orders episodes by number; of two with the same number, the one with a suffix comes first (`001-private`, `001`). */
export function byNumber(a: EpisodeFacts, b: EpisodeFacts): number {
  const order = (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY);
  return order || b.id.length - a.id.length || (a.id < b.id ? -1 : 1);
}
