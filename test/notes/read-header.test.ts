import assert from 'node:assert/strict';
import test from 'node:test';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { assertExact } from './spans.ts';

/** Reads the title and the fields of a text as plain values. */
function header(text: string) {
  const { title, fields } = readEpisode(text);
  assertExact(text, [title, fields]);
  return {
    title: title && { id: title.id?.raw },
    fields: fields.map(({ kind, label, value }) => `${kind} ${label.raw}: ${value.raw}`),
  };
}

for (const [title, id] of [
  ['# 025', '025'],
  ['# 25', '25'],
  ['# 001-private', '001-private'],
  ['# Episode 116 : Clouds', '116'],
  ['# Episode 116: Clouds', '116'],
  ['# episode #116', '116'],
  ['# Ep. 7', '7'],
  ['# #7: Clouds', '7'],
  ['# Vol.7 - Clouds', '7'],
  ['# Vol. 2 of Clouds', undefined],
  ['# 第7回 雲', '7'],
  ['# Clouds 007', undefined],
  ['# 2021', undefined],
  ['# 2021-01-22', undefined],
  ['# 第3回雲の会 012', undefined],
  ['007\n===', '007'],
  ['# 007 #', '007'],
  ['# Clouds', undefined],
  ['# 3 kinds of clouds', undefined],
  ['# Clouds of 2020', undefined],
  ['#', undefined],
] as const) {
  test(`the title ${JSON.stringify(title)} has the id ${id}`, () => {
    assert.deepEqual(header(title).title, { id });
  });
}

for (const text of ['', '## 007', '#007', '- Hosted by @kaze', '```\n# 007\n```', '    # 007']) {
  test(`${JSON.stringify(text)} has no title`, () => {
    assert.equal(header(text).title, undefined);
  });
}

test('a title below a comment and a paragraph is the title', () => {
  assert.deepEqual(header('<!-- draft -->\n\nwords\n\n# 007').title, { id: '007' });
});

for (const [item, expected] of [
  ['- Hosted by @kaze', 'host Hosted by: @kaze'],
  ['- Hosted by: @kaze', 'host Hosted by: @kaze'],
  ['- hosted by\t@kaze', 'host hosted by: @kaze'],
  ['- Host: @kaze', 'host Host: @kaze'],
  ['- ホスト：@kaze', 'host ホスト: @kaze'],
  ['- Recording date: 2026-10-16', 'date Recording date: 2026-10-16'],
  ['- Recording date : 2026-10-16', 'date Recording date: 2026-10-16'],
  ['- 収録日: 2026-10-16', 'date 収録日: 2026-10-16'],
  ['- Video: https://youtu.be/niwa1', 'video Video: https://youtu.be/niwa1'],
  [
    '- Video: [https://youtu.be/niwa1](https://youtu.be/niwa1)',
    'video Video: [https://youtu.be/niwa1](https://youtu.be/niwa1)',
  ],
  ['- Video:', 'video Video: '],
  ['- Video:   ', 'video Video: '],
  ['- Guest: -', 'guest Guest: -'],
  ['- Guest:', 'guest Guest: '],
  ['- Guests: @ame, @yuki', 'guest Guests: @ame, @yuki'],
  ['- Camera: a good one', 'other Camera: a good one'],
  ['* Guest: -', 'guest Guest: -'],
  ['1. Guest: -', 'guest Guest: -'],
  ['-  Guest:  - ', 'guest Guest: -'],
] as const) {
  test(`the item ${JSON.stringify(item)} is the field ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(header(`# 007\n\n${item}\n`).fields, [expected]);
    assert.deepEqual(header(`# 007\r\n\r\n${item}\r\n\r\n## Contents\r\n`).fields, [expected]);
    assert.deepEqual(header(item).fields, [expected]);
  });
}

test('items that name nothing are no fields', () => {
  assert.deepEqual(
    header('# 007\n\n- hello\n- https://a.example.com\n- [a: b](https://a.example.com)\n- `a: b`\n').fields,
    [],
  );
});

test('lists below the first heading are no fields', () => {
  assert.deepEqual(header('# 007\n\n## Contents\n\n- Guest: @kaze\n').fields, []);
});

test('several lists and several hosts are fields in their order', () => {
  const text = '# 007\n\n- Hosted by @kaze\n- Hosted by @ame\n\nwords\n\n* Guest: -\n\n### @kaze\n';
  assert.deepEqual(header(text).fields, ['host Hosted by: @kaze', 'host Hosted by: @ame', 'guest Guest: -']);
});

test('a field is its first line, and a link over two lines belongs to it', () => {
  const text = '# 007\n\n- Guest: [a\n  b](https://x.com/ab)\n  more\n- Video:\n  - a note: of it\n';
  assert.deepEqual(header(text).fields, ['guest Guest: [a\n  b](https://x.com/ab)', 'video Video: ']);
});

test('an empty value stands behind its label', () => {
  const text = '- Video:\n- Guest: -';
  const [video] = readEpisode(text).fields;
  assert.deepEqual(video?.value, { start: 8, end: 8, raw: '' });
});

test('front matter is no part of the header', () => {
  assert.deepEqual(header('---\nguest: none\n---\n# 007\n\n- Guest: -\n'), {
    title: { id: '007' },
    fields: ['guest Guest: -'],
  });
});

test('a byte order mark does not hide the title', () => {
  assert.deepEqual(header('\uFEFF# 007\n').title, { id: '007' });
});

test('the items of the header are whole lines, with all that is nested in them', () => {
  const text =
    '\uFEFF- Hosted by @kaze\n   - words\n   more\n - hello\n\n* Guest: -\n\n## Contents\n\n- no item\n';
  const { items } = readEpisode(text);
  assertExact(text, items);
  assert.deepEqual(
    items.map(({ raw }) => raw),
    ['\uFEFF- Hosted by @kaze\n   - words\n   more', ' - hello', '* Guest: -'],
  );
});

test('the line ending is that of the first line', () => {
  assert.equal(readEpisode('').eol, '\n');
  assert.equal(readEpisode('# 007\n\r\n').eol, '\n');
  assert.equal(readEpisode('# 007\r\n\n').eol, '\r\n');
});
