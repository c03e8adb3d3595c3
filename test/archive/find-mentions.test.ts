import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findMentions } from '../../src/archive/find-mentions.ts';
import { roster } from '../../src/archive/roster.ts';
import { isSamePerson } from '../../src/notes/people/who.ts';
import { archived } from '../notes/rules/dates.ts';

const SHOW = [
  archived('001', '# 001\n\n- Hosted by @kaze\n\n### @kaze\n\n- with @ame\n'),
  archived('002', '# 002\n\n- Hosted by [風](https://twitter.com/kaze)\n\n### [風](https://x.com/kaze)\n'),
  archived(
    '003',
    '# 003\n\n- Hosted by 風\n- Guest: [kaze2](https://x.com/kaze2)\n\n- [me](https://x.com/KAZE/)\n',
  ),
];
const PEOPLE = roster(SHOW);

/** Gives `episode:line role` of the mentions of somebody. */
function mentionsOf(person: Parameters<typeof findMentions>[0], people = PEOPLE): string[] {
  return findMentions(person, SHOW, people).map(({ episode, value }) => {
    return `${episode.id}:${value.from.line} ${value.role}`;
  });
}

test('somebody is found under all names, in the order of the episodes', () => {
  const all = ['001:3 host', '001:5 presenter', '002:3 host', '002:5 presenter', '003:3 host', '003:6 note'];
  assert.deepEqual(mentionsOf({ handle: 'kaze' }), all);
  assert.deepEqual(mentionsOf({ name: '風' }), all);
  assert.deepEqual(mentionsOf({ name: 'whoever', url: 'https://x.com/kaze' }), all);
  assert.deepEqual(mentionsOf({ handle: 'kaze2' }), ['003:4 guest']);
});

test('somebody is found by a page that tells no account', () => {
  const page = 'https://kaze.example/about';
  const show = [
    archived('001', `# 001\n\n- Hosted by [風](${page})\n`),
    archived('002', `# 002\n\n- Hosted by 風\n\n## Contents\n\n- [this](${page})\n`),
  ];
  const found = findMentions({ name: '風' }, show, roster(show.slice(0, 1)));
  assert.deepEqual(
    found.map(({ value }) => value.from.line),
    [3, 3, 7],
  );
});

test('somebody whom nobody knows is found by the notes alone', () => {
  assert.deepEqual(mentionsOf({ handle: 'ame' }), ['001:7 note']);
  assert.deepEqual(mentionsOf({ handle: 'AME' }, []), ['001:7 note']);
  assert.deepEqual(mentionsOf({ handle: 'yuki' }), []);
});

test('what is found at once is what looking at each mention finds', () => {
  const name = fc.constantFrom(
    '@kaze',
    '@ame',
    '風',
    '[風](https://x.com/kaze)',
    '[雨](https://x.com/ame)',
    '[@ame](https://x.com/tsuyu)',
  );
  const notes = fc.record({ host: name, guest: name, section: name, note: name });
  fc.assert(
    fc.property(fc.array(notes, { minLength: 1, maxLength: 6 }), (all) => {
      const show = all.map(({ host, guest, section, note }, at) =>
        archived(
          `00${at + 1}`,
          `# 00${at + 1}\n\n- Hosted by ${host}\n- Guest: ${guest}\n\n### ${section}\n\n- ${note}\n`,
        ),
      );
      const people = roster(show);
      const every = show.flatMap(({ mentions }) => mentions);
      for (const { person } of every) {
        const found = findMentions(person, show, people).map(({ value }) => value);
        assert.deepEqual(
          found,
          every.filter((other) => isSamePerson(person, other.person, people)),
        );
      }
    }),
    { numRuns: 60 },
  );
});
