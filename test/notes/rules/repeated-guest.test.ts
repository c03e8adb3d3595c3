import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { repeatedGuest } from '../../../src/notes/rules/repeated-guest.ts';
import { problemsOf } from '../mending.ts';
import { archived } from './dates.ts';
import { testRule } from './table.ts';

const notes = (guest: string, body = '') =>
  `# 014\n\n- Hosted by @kaze\n- Guest:${guest && ` ${guest}`}\n- Video: -\n${body}`;
const section = (who: string, link: string) => `\n### ${who}\n\n#### [雨](https://a.example.com/${link})\n`;
const show = (...guests: readonly string[]) =>
  guests.map((guest, at) => archived(`00${at + 1}`, notes(guest, section('@ame', `${at + 1}`))));

const ok = (name: string, guest: string, earlier = show('', '@ame'), body = '') => ({
  name,
  text: notes(guest, body),
  context: { earlier },
});
const bad = (name: string, guest: string, { earlier = show('-', '@ame'), fixed = '-', body = '' } = {}) => ({
  ...ok(name, guest, earlier, body),
  covers: guest,
  message: `The previous episode ${earlier.at(-1)?.id} has the same guest`,
  fixed: notes(fixed, body),
});
const BODY = section('@kaze', '14');

testRule(repeatedGuest, {
  ok: [
    ok('another guest', '@yuki', show('@ame'), section('@yuki', '14')),
    ok('no guest', '-', show('-')),
    ok('an empty guest', '', show('')),
    ok('a guest of an older episode', '@ame', show('@ame', '-'), section('@ame', '14')),
    ok('one guest more', '@ame, @yuki', show('@ame'), section('@ame', '14') + section('@yuki', '15')),
    ok('one guest less', '@ame', show('@ame, @yuki'), section('@ame', '14')),
    ok('a guest who has something new', '@ame', show('', '@ame'), section('@ame', '14')),
    ok('a guest who is always there', '@ame', show('@ame', '@ame'), section('@ame', '14')),
    ok(
      'somebody else of the same name',
      '[高橋さん](https://x.com/takahashi_niwa)',
      show('', '[高橋さん](https://x.com/takahashi_ame)'),
    ),
    ok('the first episode of a show', '@ame', [], section('@ame', '14')),
  ],
  bad: [
    bad('the guest of the previous episode', '@ame'),
    bad('a guest under another name', '[雨さん](https://x.com/ame)', {
      earlier: show('-', '[雨(ame)さん](https://x.com/ame)'),
    }),
    bad('two guests in another order', '@yuki, @ame', { earlier: show('-', '@ame and @yuki') }),
    bad('a show that leaves the field empty', '@ame', { earlier: show('-', '', '@ame'), fixed: '' }),
    bad('a show that has always had a guest', '@ame', { earlier: show('@yuki', '@ame'), fixed: '' }),
    bad('a show that writes a word', '@ame', { earlier: show('なし', '@ame'), fixed: 'なし' }),
    bad('a guest beside new topics of others', '@ame', { body: BODY }),
    bad('a guest with the topics of the previous episode', '@ame', {
      earlier: show('-', '@ame').map((facts) => ({ ...facts, topics: [], prose: [] })),
      body: BODY,
    }),
  ],
});

test('repeated-guest leads to the guest of the other episode', () => {
  const earlier = show('-', '@ame');
  const [problem] = problemsOf(notes('@ame'), { ...NO_CONTEXT, earlier });
  const place = {
    path: 'episodes/002/README.md',
    from: { line: 4, column: 10 },
    to: { line: 4, column: 14 },
  };
  assert.deepEqual(problem?.related, [
    { ...place, message: { template: 'The guest of episode {0}', values: ['002'] } },
  ]);
  assert.deepEqual(problem?.fixes.at(-1), {
    title: { template: 'Go to episode {0}', values: ['002'] },
    safe: false,
    goTo: place,
  });
});
