import assert from 'node:assert/strict';
import test from 'node:test';
import { roster } from '../../src/archive/roster.ts';
import type { KnownPerson } from '../../src/notes/context.ts';
import type { Appearance } from '../../src/notes/people/appearance.ts';
import { episode } from './episodes.ts';

/** Counts the place of an episode among all, where one was missing. */
function withOne(people: readonly KnownPerson[], left: number): KnownPerson[] {
  const moved = <T extends Appearance>(last: T): T => ({ ...last, at: last.at + (last.at < left ? 0 : 1) });
  return people.map(({ lastAs, ...rest }) => {
    const entries = Object.entries(lastAs ?? {}).map(([role, last]) => [role, moved(last)] as const);
    return { ...rest, ...(lastAs && { lastAs: Object.fromEntries(entries) }) };
  });
}

test('an episode that is left out tells nothing', () => {
  const owned = [
    { handle: 'rain', url: 'https://x.com/g7', aliases: ['雨'] },
    { handle: 'nobody', name: 'guest3', aliases: [] },
  ];
  const headings = [
    '@kaze',
    '[kaze](https://x.com/wind)',
    '[風](https://x.com/wind)',
    '[ame](https://x.com/wind)',
  ];
  headings.push('@ame', '[ame](https://x.com/rain)', '[雨](https://twitter.com/rain)', '風さん', '@yuki_01');
  const some = (at: number) => headings[Math.floor((at * at) / 7 + at) % headings.length] ?? '';
  const archive = Array.from({ length: 150 }, (_, at) => {
    const sections = [
      some(at),
      some(at + 3),
      at % 9 === 0 ? `[guest${at % 60}](https://x.com/g${at % 45})` : '@fuyu',
    ];
    return episode(String(at), { host: some(at + 5), guest: at % 4 ? '-' : `@guest${at % 60}`, sections });
  });
  assert.ok(roster(archive).length > 10);
  for (const shown of [...[1, 3, 4, 5, 8].map((length) => archive.slice(0, length)), archive]) {
    for (const presenters of [[], owned]) {
      for (const [at, left] of shown.entries()) {
        const others = roster(shown.toSpliced(at, 1), presenters);
        assert.deepEqual(roster(shown, presenters, left), withOne(others, at));
      }
    }
  }
});
