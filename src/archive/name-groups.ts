import { type HeadedSections, unite, uniteAlike } from './headed-sections.ts';
import type { Name } from './names.ts';

/** Names of one person. */
export interface Group {
  /** Names, and groups that were joined, in their order. */
  readonly parts: (Name | Group)[];
  /** The group into which this one was joined. */
  into?: Group;
  /** The presenter of the configuration whose names they are, by index. */
  owner: number | undefined;
  /** The sections that the names head, put together once the group may be joined: few ever are. */
  sections?: HeadedSections;
}

/** Puts every name into a group of its own, but for those that the configuration joins. */
export function startGroups(names: readonly Name[]): Map<Name, Group> {
  const owned = new Map<number, Group>();
  return new Map(
    names.map((name) => {
      const { presenter: owner } = name;
      const known = owner === undefined ? undefined : owned.get(owner);
      const group: Group = known ?? { parts: [], owner };
      group.parts.push(name);
      if (owner !== undefined) {
        owned.set(owner, group);
      }
      return [name, group];
    }),
  );
}

/** Finds the group that a group is a part of by now. */
export function wholeOf(group: Group): Group {
  let whole = group;
  while (whole.into !== undefined) {
    // Half of the way is left out next time.
    whole.into = whole.into.into ?? whole.into;
    whole = whole.into;
  }
  return whole;
}

/** Joins the second group to the first, unless they are different presenters', or headed different sections of one episode. */
export function join(one: Group, other: Group): void {
  if (one === other || (one.owner !== undefined && other.owner !== undefined)) {
    return;
  }
  const sections = uniteAlike(sectionsOf(one), sectionsOf(other));
  if (sections === undefined) {
    return;
  }
  one.sections = sections;
  one.owner ??= other.owner;
  one.parts.push(other);
  other.into = one;
}

const NONE: HeadedSections = [];

function sectionsOf(group: Group): HeadedSections {
  const { sections } = group;
  if (sections !== undefined) {
    return sections;
  }
  const all = membersOf(group).map((name) => NONE.concat(...name.sections));
  const [first = []] = all;
  group.sections = all.length > 1 ? unite(all) : first;
  return group.sections;
}

/** Gives all names of a group in the order in which they were joined. */
export function membersOf(group: Group): Name[] {
  const members: Name[] = [];
  const left: (Name | Group)[] = [group];
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if ('parts' in part) {
      for (const inner of part.parts.toReversed()) left.push(inner);
    } else {
      members.push(part);
    }
  }
  return members;
}
