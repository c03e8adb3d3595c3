import { type Candidate, isGuest, lastOf, type NamedRole } from './candidates.ts';
import type { CaretPlace } from './caret-place.ts';

/** Numbers by which people are ordered, the first that differ; the lowest come first. */
type Rank = readonly number[];

/** Orders those who may be meant at a place, and leaves out whom nobody means there. */
export function rank(candidates: readonly Candidate[], place: CaretPlace): readonly Candidate[] {
  const ranked = candidates.flatMap((one) => {
    const found = rankOf(one, place);
    return found === undefined ? [] : [{ one, found }];
  });
  return ranked.sort((a, b) => compare(a.found, b.found)).map(({ one }) => one);
}

function rankOf(one: Candidate, { kind }: CaretPlace): Rank | undefined {
  switch (kind) {
    case 'presenter':
      return one.here.includes('presenter') ? undefined : [...groupOf(one), ...recency(one)];
    case 'host':
      return one.here.includes('host')
        ? undefined
        : [...firstAs('host', one), ...groupOf(one), ...recency(one)];
    case 'guest':
      return one.here.includes('guest')
        ? undefined
        : [...firstAs('guest', one), one.regular ? 1 : 0, ...recency(one)];
    default:
      return [...groupOf(one), ...recency(one)];
  }
}

/** Whoever was that before comes first, the latest of them before the others. */
function firstAs(role: NamedRole, { lastAs }: Candidate): Rank {
  const last = lastAs[role];
  return last === undefined ? [1, 0, 0] : [0, -last.at, last.order];
}

/** Regular presenters, whoever else is in this episode, others, and guests of other episodes. */
function groupOf(one: Candidate): Rank {
  if (one.regular) {
    return [0];
  }
  if (one.here.length > 0) {
    return [isGuest(one) ? 2 : 1];
  }
  return [isGuest(one) ? 4 : 3];
}

/** The latest first; of those who were in one episode together, in the order of their sections there. */
function recency(one: Candidate): Rank {
  const { lastAs, regular } = one;
  const last = (regular && lastAs.presenter) || lastOf(one);
  return last === undefined ? [1, 0] : [-last.at, last.order];
}

function compare(a: Rank, b: Rank): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
