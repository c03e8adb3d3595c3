import assert from 'node:assert/strict';
import test from 'node:test';
import type { FieldName } from '../../../src/notes/context.ts';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { missingField } from '../../../src/notes/rules/missing-field.ts';
import { mendedTexts, problemsOf } from '../mending.ts';
import { earlierOn } from './dates.ts';
import { testRule } from './table.ts';

const FIELDS: readonly FieldName[] = [
  { kind: 'host', label: 'Hosted by' },
  { kind: 'date', label: 'Recording date' },
  { kind: 'video', label: 'Video' },
  { kind: 'other', label: 'Slack' },
];
const HOST = '- Hosted by @kaze';
const DATE = '- Recording date: 2026-10-16';
const VIDEO = '- Video: https://youtu.be/niwa14';
const SLACK = '- Slack: #rain';
const context = { fields: FIELDS };

const notes = (...header: readonly string[]) =>
  ['# 014', '', ...header, '', '## Contents', '', '### @kaze', ''].join('\n');
const ok = (name: string, ...header: readonly string[]) => ({ name, text: notes(...header), context });
const bad = (label: string, name: string, header: readonly string[], fixed: readonly string[]) => ({
  ...ok(name, ...header),
  covers: '# 014',
  message: `The field ${label} of the last episodes is missing`,
  fixed: notes(...fixed),
});

testRule(missingField, {
  ok: [
    ok('all fields', HOST, DATE, VIDEO, SLACK),
    ok('all fields in another order', VIDEO, SLACK, HOST, DATE),
    ok('empty fields', '- Hosted by', '- Recording date:', '- Video:', '- Slack:'),
    ok(
      'labels in another case or language',
      '- Host: @kaze',
      '- 収録日: 2026-10-16',
      '- 動画: -',
      '- SLACK: #rain',
    ),
    ok('an episode without a header'),
    ok('a header that is no list of fields', '- hello', '- https://a.example.com'),
    ok('a label of its own that is nearly another', HOST, DATE, VIDEO, SLACK, '- Videos: 2'),
    ok('a field without its colon', HOST, '- Recording 2026-10-16', VIDEO, SLACK),
    ok('a field that is being typed', HOST, DATE, VIDEO, '- Sla'),
    ok('a video beside the fields', HOST, DATE, SLACK, '', '[Watch now](https://youtu.be/niwa14)'),
    { name: 'a show that is not known', text: notes(HOST) },
    { name: 'a header with nothing below', text: `# 014\n\n${HOST}\n`, context },
    { name: 'an empty text', text: '', context },
  ],
  bad: [
    ...[
      ['Recoding date', 'Recording date', [HOST, '- Recoding date: 2026-10-16', VIDEO, SLACK], DATE] as const,
      [
        'Recording  date',
        'Recording date',
        [HOST, '- Recording  date: 2026-10-16', VIDEO, SLACK],
        DATE,
      ] as const,
      ['Vido', 'Video', [HOST, DATE, '- Vido: https://youtu.be/niwa14', SLACK], VIDEO] as const,
    ].map(([label, expected, header, mended]) => ({
      ...ok(`the label ${label}`, ...header),
      covers: label,
      message: `Unexpected field ${label}, expected ${expected}`,
      fixed: notes(...header.map((line) => (line.includes(label) ? mended : line))),
    })),
    bad('Hosted by', 'no host', [DATE, VIDEO, SLACK], ['- Hosted by', DATE, VIDEO, SLACK]),
    bad('Recording date', 'no date', [HOST, VIDEO, SLACK], [HOST, '- Recording date:', VIDEO, SLACK]),
    bad(
      'Recording date',
      'no date between two hosts',
      [HOST, HOST, VIDEO, SLACK],
      [...[HOST, HOST, '- Recording date:', VIDEO, SLACK]],
    ),
    bad('Video', 'no video', [HOST, DATE, SLACK], [HOST, DATE, '- Video:', SLACK]),
    bad(
      'Slack',
      'no field of another kind',
      [HOST, DATE, VIDEO, '- Guest: -'],
      [...[HOST, DATE, VIDEO, '- Slack:', '- Guest: -']],
    ),
    bad(
      'Video',
      'no video behind a field with more lines',
      [HOST, `${DATE}\n  - at nine\n  in the rain`, SLACK],
      [...[HOST, `${DATE}\n  - at nine\n  in the rain`, '- Video:', SLACK]],
    ),
    bad(
      'Video',
      'no video among stars',
      [HOST, DATE, SLACK].map((line) => line.replace('-', '  *  ')),
      [...[HOST, DATE, '- Video:', SLACK].map((line) => line.replace('-', '  *  '))],
    ),
    bad(
      'Hosted by',
      'no host before indented fields',
      [DATE, VIDEO, SLACK].map((line) => `  ${line}`),
      [...['- Hosted by', DATE, VIDEO, SLACK].map((line) => `  ${line}`)],
    ),
    bad(
      'Video',
      'no video among full-width colons',
      ['- 司会：@kaze', '- 収録日：2026-10-16', '- Slack：#rain'],
      [...['- 司会：@kaze', '- 収録日：2026-10-16', '- Video：', '- Slack：#rain']],
    ),
    {
      ...bad('Video', 'a text without a title', [HOST, DATE, SLACK], [HOST, DATE, '- Video:', SLACK]),
      text: notes(HOST, DATE, SLACK).slice('# 014\n\n'.length),
      covers: HOST,
      fixed: notes(HOST, DATE, '- Video:', SLACK).slice('# 014\n\n'.length),
    },
    {
      ...bad('Hosted by', 'a text behind a byte order mark', [], []),
      text: `\uFEFF${notes(DATE, VIDEO, SLACK).slice('# 014\n\n'.length)}`,
      covers: DATE,
      fixed: `\uFEFF${notes('- Hosted by', DATE, VIDEO, SLACK).slice('# 014\n\n'.length)}`,
    },
  ],
});

test('missing-field tells every field by itself', () => {
  const text = notes(HOST, '- Guest: -');
  const problems = problemsOf(text, { ...NO_CONTEXT, ...context });
  assert.deepEqual(
    problems.map((problem) => [problem.rule, mendedTexts(text, problem)]),
    [
      ['missing-field', [notes(HOST, '- Recording date:', '- Guest: -')]],
      ['missing-field', [notes(HOST, '- Video:', '- Guest: -')]],
      ['missing-field', [notes(HOST, '- Slack:', '- Guest: -')]],
    ],
  );
});

test('missing-field inserts no field that would be a missing video after the show', () => {
  const earlier = earlierOn('2026-10-09').map((facts) => ({
    ...facts,
    video: { key: 'youtube.com/watch?v=niwa1', from: { line: 5, column: 10 }, to: { line: 5, column: 30 } },
  }));
  const now = Date.parse('2026-11-16');
  const filled = (...fields: string[]) => `${notes(...fields)}\n- https://a.example.com\n`;
  const text = filled(HOST, DATE, SLACK);
  const [problem] = problemsOf(text, { ...NO_CONTEXT, ...context, earlier, now });
  assert.ok(problem?.rule === 'missing-field');
  assert.deepEqual(mendedTexts(text, problem), [filled(HOST, DATE, '- Video: -', SLACK)]);
});
