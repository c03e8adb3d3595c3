import assert from 'node:assert/strict';
import test from 'node:test';
import { roster } from '../../src/archive/roster.ts';
import { episode, type Told } from './episodes.ts';

/** Gives the people of episodes, each as their names and then their pages. */
function people(...shows: readonly Told[]): string[] {
  const archive = shows.map((told, at) => episode(String(at + 1), { host: '', ...told }));
  return roster(archive).map(({ labels, pages }) => [...labels, ...pages].map(({ key }) => key).join(' '));
}

const of = (...sections: readonly string[]): Told => ({ sections });

test('a handle, a name and a page are one person where they were used together', () => {
  assert.deepEqual(
    people(of('@kaze'), of('[@kaze](https://ame.example.com/)'), of('[ＫＡＺＥ](https://x.com/wind)')),
    ['kaze ame.example.com x.com/wind'],
  );
  assert.deepEqual(people(of('[風間(kaze)さん](https://x.com/wind)'), of('@kaze'), { guest: '風間さん' }), [
    'kaze 風間 x.com/wind',
  ]);
});

test('an account that is called like a handle is that person', () => {
  assert.deepEqual(people(of('@yuki_01'), of('[雪](https://twitter.com/Yuki_01)'), { host: '雪' }), [
    '雪 yuki_01 x.com/yuki_01',
  ]);
  assert.deepEqual(people({ guest: '[雪](https://x.com/yuki)' }, of('[スノー](https://twitter.com/yuki/)')), [
    'スノー 雪 x.com/yuki',
  ]);
});

test('people without anything in common stay apart', () => {
  assert.deepEqual(people(of('@kaze', '[雪](https://x.com/yuki)')), ['kaze', '雪 x.com/yuki']);
  assert.deepEqual(people({ guest: '-' }), []);
});

test('one wrong account does not make one person of two', () => {
  const right = of('[kaze](https://x.com/wind)', '[ame](https://x.com/rain)');
  const wrong = of('[kaze](https://x.com/rain)');
  assert.deepEqual(people(right, right, wrong), ['kaze x.com/wind', 'ame x.com/rain']);
  assert.deepEqual(people(wrong, right), ['kaze x.com/wind', 'ame x.com/rain']);
});

test('a guest with the account of a presenter who was never there with them is outnumbered', () => {
  const guests = [{ guest: '[ame](https://x.com/rain)' }, { guest: '[ame](https://x.com/rain)' }];
  const kaze = of('[kaze](https://x.com/wind)');
  assert.deepEqual(people(...guests, kaze, kaze, of('[kaze](https://x.com/rain)')), [
    'ame x.com/rain',
    'kaze x.com/wind',
  ]);
});

test('two with sections in one episode are two, whatever their accounts are called', () => {
  assert.deepEqual(people(of('@kaze', '@ame'), of('[kaze](https://x.com/ame)')), ['kaze', 'ame x.com/ame']);
});

test('names and pages are counted once an episode, the most used first', () => {
  const archive = [
    { host: '@kaze', sections: ['@kaze'] },
    of('[風間](https://twitter.com/kaze)'),
    of('[風間](https://x.com/kaze)'),
    of('[風間](https://x.com/kaze)'),
  ].map((told, at) => episode(String(at), { host: '', ...told }));
  const people = roster(archive).map(({ labels, pages, written }) => ({ labels, pages, written }));
  assert.deepEqual(people, [
    {
      labels: [
        { key: '風間', episodes: 3 },
        { key: 'kaze', episodes: 1 },
      ],
      pages: [{ key: 'x.com/kaze', episodes: 3, url: 'https://x.com/kaze' }],
      written: '[風間](https://x.com/kaze)',
    },
  ]);
});

test('the show tells names of one person that no episode has together', () => {
  const page = 'https://x.com/rain';
  const archive = [episode('1', { host: '', sections: ['@amedama', `[雪](https://x.com/yuki)`] })];
  archive.push(episode('2', { host: '', sections: [`[雨](${page})`, '@yuki_01'] }));
  assert.deepEqual(
    roster(archive, [{ handle: 'amedama', url: page, aliases: [] }]).map(({ labels, written }) => [
      labels.map(({ key }) => key).join(' '),
      written,
    ]),
    [
      ['amedama 雨', `[雨](${page})`],
      ['雪', '[雪](https://x.com/yuki)'],
      ['yuki_01', '@yuki_01'],
    ],
  );
});

test('people of the configuration are known before any episode has them, and never taken for each other', () => {
  const presenters = [
    { handle: 'kaze', name: '風', aliases: ['@wind'], url: 'https://x.com/kaze' },
    { handle: 'ame', aliases: [] },
    { name: '雪', aliases: [] },
  ];
  assert.deepEqual(
    roster([], presenters).map(({ labels, pages, written }) => [
      labels.map(({ key }) => key),
      pages.map(({ url }) => url),
      written,
    ]),
    [
      [['kaze', '風', 'wind'], ['https://x.com/kaze'], '[風](https://x.com/kaze)'],
      [['ame'], [], '@ame'],
      [['雪'], [], undefined],
    ],
  );
  const mixed = [episode('1', { host: '', guest: '[ame](https://x.com/kaze)' })];
  assert.deepEqual(
    roster(mixed, presenters).map(({ labels }) => labels[0]?.key),
    ['ame', 'kaze', '雪'],
  );
});

test('the roster of thousands of episodes takes no quadratic time', () => {
  const archive = Array.from({ length: 4000 }, (_, at) =>
    episode(String(at), { sections: ['@kaze', '[ame](https://x.com/rain)'], guest: `@guest${at % 500}` }),
  );
  const before = performance.now();
  assert.equal(roster(archive).length, 502);
  assert.ok(performance.now() - before < 2000);
});
