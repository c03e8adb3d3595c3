import type { Episode, Topic } from '../episode.ts';

/** What tells a topic from others wherever it stands: its words, and where its links lead to. */
function traitsOf({ label, links }: Topic): string {
  return JSON.stringify([label, ...links.map(({ url }) => url)]);
}

/** Tells whether an episode has come to hold these topics in a section, before one of its own, and is as it was otherwise; both told by their indexes. */
export function hasGained(
  before: Episode,
  after: Episode,
  place: { readonly at: number; readonly before: number },
  topics: readonly Topic[],
): boolean {
  return (
    isFramed(before, after) &&
    before.sections.every(({ heading, topics: own }, index) => {
      const other = after.sections[index];
      const expected = index === place.at ? own.toSpliced(place.before, 0, ...topics) : own;
      return other?.heading.raw === heading.raw && isSame(other.topics, expected);
    })
  );
}

/** Tells whether topics are gone from an episode whose other topics are all where they were. */
export function hasLost(before: Episode, after: Episode, topics: ReadonlySet<Topic>): boolean {
  return (
    isFramed(before, after) &&
    before.sections.every(({ heading, topics: own }, index) => {
      const other = after.sections[index];
      const left = own.filter((topic) => !topics.has(topic));
      return other?.heading.raw === heading.raw && holds(other.topics, left);
    })
  );
}

/** Tells whether there are as many sections, below the same heading: one in a note may be taken for it where it comes to the top. */
function isFramed(before: Episode, after: Episode): boolean {
  return before.sections.length === after.sections.length && before.contents?.raw === after.contents?.raw;
}

function isSame(some: readonly Topic[], others: readonly Topic[]): boolean {
  return some.length === others.length && holds(some, others);
}

/** Tells whether topics hold others in their order. What was prose above them may have become topics. */
function holds(topics: readonly Topic[], others: readonly Topic[]): boolean {
  let found = 0;
  const wanted = others.map(traitsOf);
  for (const topic of topics) {
    found += Number(traitsOf(topic) === wanted[found]);
  }
  return found === wanted.length;
}
