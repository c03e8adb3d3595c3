import type { TrackingChoice } from './choices.ts';
import type { Episode, Link } from './episode.ts';
import { findTracking } from './links/url.ts';
import type { OutlineItem } from './outline.ts';
import { contains } from './span.ts';

/**
 * Tells what menus have to know of a row, as words: its kind; `linked` where it has a web address of its own; `bare` and
 * `tracked` where a bare URL, or one that carries tracking, stands in it; `absent`.
 */
export function featuresOf(item: OutlineItem, episode: Episode, tracking?: TrackingChoice): string[] {
  const links = linksIn(item, episode);
  const features = {
    linked: /^https?:/i.test(item.url ?? fieldLink(item, episode)?.url ?? ''),
    bare: links.some(({ kind }) => kind === 'bare' || kind === 'autolink'),
    tracked: links.some(({ target }) => findTracking(target.raw, tracking).names.length > 0),
    absent: item.absent === true,
  };
  return [item.kind, ...Object.entries(features).flatMap(([word, isSo]) => (isSo ? word : []))];
}

/** Gives the link that a row stands for: its own, or that of its title. */
export function linkOf(item: OutlineItem, episode: Episode): Link | undefined {
  const links = linksIn(item, episode);
  return item.kind === 'link' ? links[0] : links.find(({ url, start }) => isTitle(item, url, start));
}

/** Gives the first link of a header's field. */
export function fieldLink({ kind, span }: OutlineItem, { links }: Episode): Link | undefined {
  return kind === 'field' ? links.find((link) => contains(span, link)) : undefined;
}

function isTitle({ kind, url, target }: OutlineItem, own: string, start: number): boolean {
  return kind === 'topic' && url === own && start <= target.end;
}

/** Gives the links that stand in what a row stands for, without those of the header. */
function linksIn({ kind, section, topic, link }: OutlineItem, { sections }: Episode): readonly Link[] {
  const part = section === undefined ? undefined : sections[section];
  const holder = topic === undefined ? part : part?.topics[topic];
  if (holder === undefined) {
    return [];
  }
  if (kind === 'link') {
    return holder.links.filter((_, at) => at === link);
  }
  const inTopics = topic === undefined ? (part?.topics ?? []).flatMap(({ links }) => links) : [];
  return [...holder.links, ...inTopics];
}
