import assert from 'node:assert/strict';
import test from 'node:test';
import { roster } from '../../src/archive/roster.ts';
import { episode, type Told } from './episodes.ts';

const of = (...sections: readonly string[]): Told => ({ sections });

/** Gives who is regular, and when everybody was last named as what. */
function seen(shows: readonly Told[], presenters?: Parameters<typeof roster>[1]): string[] {
  const archive = shows.map((told, at) => episode(String(at + 1), { host: '', ...told }));
  return roster(archive, presenters).map(({ labels, lastAs = {}, regular }) => {
    const roles = Object.entries(lastAs).map(([role, { id, raw }]) => `${role} ${id} ${raw}`);
    return [labels[0]?.key, ...(regular ? ['regular'] : []), ...roles].join(', ');
  });
}

test('it is known when people were last named as what, and how they were written', () => {
  const first = { host: '@kaze', guest: '[雪](https://x.com/yuki)さん', sections: ['@kaze', '@ame (欠席)'] };
  const shows = [first, of('[風(kaze)](https://x.com/kaze)', '@ame'), { host: '@ame' }];
  assert.deepEqual(seen(shows), [
    'kaze, host 1 @kaze, presenter 2 [風(kaze)](https://x.com/kaze)',
    '雪, guest 1 [雪](https://x.com/yuki)',
    'ame, host 3 @ame, presenter 2 @ame',
  ]);
});

test('regular is who had a section in half of the last six episodes, in the last of fewer than four, or is said to be', () => {
  const both = of('@kaze', '@ame');
  const is = (shows: readonly Told[], presenters?: Parameters<typeof roster>[1]) =>
    seen(shows, presenters).flatMap((one) => (one.includes(', regular') ? one.split(',')[0] : []));
  assert.deepEqual(is([both, of('@ame')]), ['ame']);
  const six = [both, both, both, of('@ame'), of('@ame'), of('@ame')];
  assert.deepEqual(is(six), ['kaze', 'ame']);
  assert.deepEqual(is([...six, of('@ame')]), ['ame']);
  assert.deepEqual(is([...six.slice(0, 5), { ...both, guest: '@kaze' }]), ['ame']);
  const decided = [
    { handle: 'ame', aliases: [], regular: false },
    { handle: 'yuki', aliases: [], regular: true },
  ];
  assert.deepEqual(is(six, decided), ['kaze', 'yuki']);
});
