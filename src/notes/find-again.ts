import type { Episode } from './episode.ts';
import type { OutlineItem } from './outline.ts';

/** An episode with the items of its outline, or of a part of it. */
export interface Outlined {
  readonly episode: Episode;
  readonly items: readonly OutlineItem[];
}

/**
 * Finds an item of an earlier outline again by the keys that lead to it, outermost first. Of several that look alike it is the
 * one whose text is still the same, else the one at the same place among them. Gives nothing where none is sure to be it: there
 * are more or fewer of them now, or another one stands at its place.
 */
export function findAgain(
  [key, ...rest]: readonly string[],
  before: Outlined,
  now: Outlined,
): OutlineItem | undefined {
  const old = before.items.find((item) => item.key === key);
  const found = old && findOne(old, before, now);
  return found === undefined || rest.length === 0
    ? found
    : findAgain(rest, { ...before, items: old?.children ?? [] }, { ...now, items: found.children });
}

function findOne(old: OutlineItem, before: Outlined, now: Outlined): OutlineItem | undefined {
  const was = before.items.filter((item) => isAlike(item, old));
  const are = now.items.filter((item) => isAlike(item, old));
  if (was.length !== are.length) return undefined;
  const texts = was.map((item) => textOf(item, before.episode));
  const at = was.indexOf(old);
  const same = are.filter((item) => textOf(item, now.episode) === texts[at]);
  if (same.length === 1) return same[0];
  const found = are[at];
  const text = found && textOf(found, now.episode);
  return text === texts[at] || !texts.includes(text) ? found : undefined;
}

function isAlike(one: OutlineItem, other: OutlineItem): boolean {
  return one.kind === other.kind && one.label === other.label && one.url === other.url;
}

/** The text of the topic in which an item stands, or else of its section. */
function textOf({ section = -1, topic }: OutlineItem, { sections }: Episode): string | undefined {
  const part = sections[section];
  return topic === undefined ? part?.raw : part?.topics[topic]?.raw;
}
