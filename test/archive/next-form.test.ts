import assert from 'node:assert/strict';
import test from 'node:test';
import { planEpisode } from '../../src/archive/plan.ts';
import { plannedEpisode } from '../../src/archive/planned-episode.ts';
import { addDays } from '../../src/notes/dates/calendar.ts';
import { draftEpisode } from '../../src/notes/new-episode.ts';
import { archived } from '../notes/rules/dates.ts';

/** The date of the last episode; those before are each a week earlier. */
const LAST = '2026-10-30';

/** Makes the episodes 001, 002 … from their texts, in which `00N` stands for their numbers, and writes the next one. */
function nextAfter(...texts: readonly string[]): string {
  const archive = texts.map((text, at) => {
    const date = addDays(LAST, (at + 1 - texts.length) * 7);
    return archived(`00${at + 1}`, text.replaceAll('00N', `00${at + 1}`).replaceAll(LAST, date));
  });
  return draftEpisode(plannedEpisode(planEpisode(archive, '2026-11-01'))).text;
}

const four = (text: string) => [text, text, text, text];

test('without an archive it is written as the show notes began', () => {
  assert.equal(
    nextAfter(),
    '# 001\n\n- Hosted by\n- Recording date: 2026-11-01\n- Video:\n- Guest:\n\n## Contents\n\n',
  );
});

test('title, labels, markers, contents heading, levels and line endings are those of the last episodes', () => {
  const text = [
    ...[
      '# 第3回 雨の話',
      '',
      '* 司会：@kaze',
      '* 収録日： 2026-10-30',
      '* 動画：https://youtu.be/niwaRobo001',
      '',
    ],
    ...['# 目次', '', '## @kaze', '', '- [Rain](https://blog.example.com/rain)', ''],
  ].join('\r\n');
  assert.equal(
    nextAfter(...four(text)),
    '# 第5回\r\n\r\n* 司会：@kaze\r\n* 収録日： 2026-11-06\r\n* 動画：\r\n\r\n# 目次\r\n\r\n## @kaze\r\n\r\n',
  );
});

const TGIK =
  '# Episode 00N : Rain barrels\n\n- Hosted by @kaze\n- Hosted by @ame\n- Recording date: 2026-10-30\n\n## Week in rain\n';

test('a title of its own is not inherited, nor is a heading that names nobody', () => {
  assert.equal(
    nextAfter(...four(TGIK)),
    '# Episode 005 :\n\n- Hosted by @kaze, @ame\n- Recording date: 2026-11-06\n\n',
  );
  assert.match(nextAfter(...four(TGIK.replace('Episode 00N : ', ''))), /^# 005\n/);
});

test('zeros in front of the number are those of the titles', () => {
  const text = (title: string) => `# ${title}\n\n- Hosted by @kaze\n`;
  assert.match(nextAfter(text('Episode 1: Rain')), /^# Episode 2:\n/);
  assert.match(nextAfter(text('Ep. 01 - Rain')), /^# Ep\. 02 -\n/);
  assert.match(nextAfter(text('vol. 0001')), /^# vol\. 0002\n/);
  assert.match(nextAfter('1\n===\n\n- Hosted by @kaze\n'), /^# 2\n/);
});

const HEADER = ['# 00N', '', '- Hosted by @kaze', '- Recording date: 2026-10-02'];
const withFields = (...fields: readonly string[]) => [...HEADER, ...fields, '', '## Contents', ''].join('\n');
const fieldsAfter = (...texts: readonly string[]) =>
  nextAfter(...texts)
    .split('\n')
    .filter((line) => line.startsWith('-'))
    .slice(2);

test('a field is there that half of the last six episodes have, at its place', () => {
  const [out, dash, named] = [withFields(), withFields('- Guest: -'), withFields('- Guest: @yuki')];
  assert.deepEqual(fieldsAfter(dash, out, out, out, out, named), []);
  assert.deepEqual(fieldsAfter(out, out, out, dash, dash, named), ['- Guest: -']);
  assert.deepEqual(fieldsAfter(named, named, named, named), ['- Guest:']);
  const video = withFields('- Video:', '- Guest:');
  assert.deepEqual(fieldsAfter(video, video, video, dash), ['- Video:', '- Guest: -']);
});

test('from fewer than four episodes, fields are those of the last one', () => {
  assert.deepEqual(fieldsAfter(withFields('- Guest: -'), withFields('- Video: -')), ['- Video:']);
});

test('a value is kept that all of the last episodes have, but none of an episode', () => {
  const slack = (pad: string) =>
    withFields('- Slack: [#rain](https://chat.example.com/rain)', `- Pad: ${pad}`);
  assert.deepEqual(fieldsAfter(slack('a'), slack('b'), slack('c'), slack('d')), [
    '- Slack: [#rain](https://chat.example.com/rain)',
    '- Pad:',
  ]);
  assert.deepEqual(fieldsAfter(slack('a'), slack('b'), slack('c')), ['- Slack:', '- Pad:']);
});

test('where headers have no field for host or date, these are added', () => {
  const text = '# 00N\n\n- Video:\n\n## Contents\n\n### @kaze\n';
  assert.match(nextAfter(...four(text)), /^# 005\n\n- Hosted by\n- Recording date: 2026-11-01\n- Video:\n\n/);
});
