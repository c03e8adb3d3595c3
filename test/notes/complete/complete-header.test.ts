import assert from 'node:assert/strict';
import test from 'node:test';
import { DATES, KITA, labels, lines } from './completing.ts';

test('hosts are completed by hosts, the latest first, and not twice', () => {
  const item = (value: string) => `# 5\n\n- Hosted by${value}\n- Guest: -\n`;
  const all = ['@kaze', '@amedama', '@ryojsb', '@fuyu_01', '北川亮さん'];
  for (const typed of [' ¦', ' @¦', '¦ ', ': ¦', ' ＠¦', ' [¦]']) {
    assert.deepEqual(labels(item(typed)), typed === '¦ ' ? [] : all, typed);
  }
  assert.deepEqual(lines(item(' @am¦')), ['- Hosted by @amedama']);
  assert.deepEqual(lines(item(': ａｍ¦')), ['- Hosted by: @amedama']);
  assert.deepEqual(lines(item(':¦')).slice(0, 1), ['- Hosted by: @kaze']);
  assert.deepEqual(lines(item(' @kaze and @a¦')), ['- Hosted by @kaze and @amedama']);
  assert.deepEqual(labels(item(' @kaze, ¦')), all.slice(1));
  assert.deepEqual(lines(item(' @kaze、＠am¦')), ['- Hosted by @kaze、@amedama']);
  assert.deepEqual(lines(item('　＠am¦')), ['- Hosted by　@amedama']);
  assert.deepEqual(lines(item(' @kaze @a¦, @x')), ['- Hosted by @kaze @amedama, @x']);
  assert.deepEqual(lines(item(' @ka¦ze, @x')), []);
  assert.deepEqual(lines(item(' @ka¦, @x')), ['- Hosted by @kaze, @x']);
});

test('a guest is completed by guests, the latest first, and what the show writes for nobody', () => {
  const item = (value: string) => `# 5\n\n- Hosted by @kaze\n- Guest:${value}\n`;
  assert.deepEqual(labels(item(' ¦')), ['-', '@fuyu_01', '北川亮さん', 'ry', '@kaze', '@amedama']);
  assert.deepEqual(labels(item(' @fuyu_01, ¦')), ['北川亮さん', 'ry', '@kaze', '@amedama']);
  assert.deepEqual(labels(item(' -¦')), ['@fuyu_01', '北川亮さん', 'ry', '@kaze', '@amedama']);
  assert.deepEqual(lines(item(' [x](https://a.example/b,c), @fu¦')), [
    '- Guest: [x](https://a.example/b,c), @fuyu_01',
  ]);
  assert.deepEqual(lines(item(' 北¦')), [`- Guest: ${KITA}`]);
  assert.deepEqual(lines(item(' [北¦](https://x.com/kitagry)')), [`- Guest: ${KITA}`]);
  assert.deepEqual(labels(item(' [北](https://x.com/¦)')), []);
  assert.deepEqual(labels(item(' `@¦`')), []);
});

test('a date is completed by those that it may have', () => {
  const item = (value: string) => `# 5\n\n- Hosted by @kaze\n- Recording date:${value}\n`;
  assert.deepEqual(labels(item(' ¦')), DATES);
  assert.deepEqual(labels(item(' 2026-¦')), DATES);
  assert.deepEqual(lines(item(' ２０２６ー１２¦')), ['- Recording date: 2026-12-04']);
  assert.deepEqual(lines(item(' 2026-12¦-01 (Fri)')), ['- Recording date: 2026-12-04 (Fri)']);
  assert.deepEqual(lines(item('').replace(':', '：2026-12¦')), ['- Recording date： 2026-12-04']);
  assert.deepEqual(labels(item(' 2026-11-13¦')), []);
  assert.deepEqual(labels(item(' Fri¦')), []);
});

test('a video is completed by the URL on the clipboard, if it is a video of no other episode', () => {
  const item = (value: string) => `# 5\n\n- Hosted by @kaze\n- Video:${value}\n`;
  const video = (value: string, clipboard?: string) =>
    lines(item(value), clipboard === undefined ? {} : { clipboard });
  const url = 'https://youtu.be/robots00005';
  for (const value of [' ¦', ' -¦', ' https://you¦', '¦'])
    assert.deepEqual(video(value, url), [`- Video: ${url}`]);
  assert.deepEqual(video(' ¦'), []);
  assert.deepEqual(video(' ¦', 'https://blog.example.com/'), []);
  assert.deepEqual(video(' ¦', 'https://www.youtube.com/watch?v=robots00002'), []);
  for (const value of [` ${url}¦`, ' see ¦', ` ¦${url}`]) assert.deepEqual(video(value, url), [], value);
});
