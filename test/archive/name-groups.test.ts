import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { SECTIONS } from '../../src/archive/count-names.ts';
import { join, membersOf, startGroups, wholeOf } from '../../src/archive/name-groups.ts';
import { type Name, nameOf } from '../../src/archive/names.ts';

const section = fc.tuple(fc.nat(2), fc.nat(2)).map(([episode, at]) => episode * SECTIONS + at);
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
      return { ...made, sections, ...(presenter !== undefined && { presenter }) };
    }),
  );
const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 });

/** Tells whether two names are different presenters', or headed different sections of one episode. */
function areApart(a: Name, b: Name): boolean {
  if (a.presenter !== undefined && b.presenter !== undefined) return a.presenter !== b.presenter;
  const episodeOf = (at: number) => Math.floor(at / SECTIONS);
  return a.sections.some((one) => b.sections.some((at) => at !== one && episodeOf(at) === episodeOf(one)));
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
