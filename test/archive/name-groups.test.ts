import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { episodeOf, sectionAt, unite } from '../../src/archive/headed-sections.ts';
import { join, membersOf, startGroups, wholeOf } from '../../src/archive/name-groups.ts';
import { type Name, nameOf } from '../../src/archive/names.ts';

const section = fc.tuple(fc.nat(2), fc.nat(2)).map(([episode, at]) => sectionAt(episode, at));

/** All sections that a name heads, of which the name itself holds one an episode. */
const headed = new WeakMap<Name, readonly number[]>();

const names = fc
  .array(
    fc.record({
      sections: fc.uniqueArray(section, { maxLength: 2 }),
      presenter: fc.option(fc.nat(2), { nil: undefined, freq: 3 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ sections, presenter }, at): Name => {
      const made = nameOf({ key: String(at), kind: '', first: at }, new Map());
      const name = {
        ...made,
        sections: [[...unite([sections])]],
        ...(presenter !== undefined && { presenter }),
      };
      headed.set(name, sections);
      return name;
    }),
  );
const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 });

/** Tells whether two names are different presenters', or headed different sections of one episode. */
function areApart(a: Name, b: Name): boolean {
  if (a.presenter !== undefined && b.presenter !== undefined) return a.presenter !== b.presenter;
  const [some = [], others = []] = [a, b].map((name) => headed.get(name));
  return some.some((one) => others.some((at) => at !== one && episodeOf(at) === episodeOf(one)));
}

/** Joins names pair by pair, and looks at all of them each time. */
function joinPlainly(all: readonly Name[], wanted: readonly (readonly [Name, Name])[]): Name[][] {
  let groups: Name[][] = [];
  for (const name of all) {
    const known = groups.find(
      ([first]) => name.presenter !== undefined && first?.presenter === name.presenter,
    );
    if (known) known.push(name);
    else groups.push([name]);
  }
  for (const [a, b] of wanted) {
    const [one, other] = [a, b].map((name) => groups.find((group) => group.includes(name)) ?? []);
    if (one && other && one !== other && !one.some((name) => other.some((two) => areApart(name, two)))) {
      one.push(...other);
      groups = groups.filter((group) => group !== other);
    }
  }
  return groups;
}

test('names are joined as if all of both groups were looked at', () => {
  fc.assert(
    fc.property(names, pairs, (all, places) => {
      const wanted = places.flatMap(([one, other]): [Name, Name][] => {
        const [a, b] = [all[one], all[other]];
        return a && b ? [[a, b]] : [];
      });
      const groups = startGroups(all);
      for (const pair of wanted) {
        const [one, other] = pair.map((name) => groups.get(name));
        if (one && other) join(wholeOf(one), wholeOf(other));
      }
      const found = [...new Set([...groups.values()].map(wholeOf))].map(membersOf);
      const keys = (all: readonly (readonly Name[])[]) => all.map((group) => group.map(({ key }) => key));
      assert.deepEqual(keys(found).sort(), keys(joinPlainly(all, wanted)).sort());
    }),
    { numRuns: 2000 },
  );
});
