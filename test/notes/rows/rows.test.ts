import assert from 'node:assert/strict';
import test from 'node:test';
import { itemsIn } from '../../../src/notes/items-in.ts';
import { readNotes } from '../../../src/notes/moves/notes.ts';
import { outline } from '../../../src/notes/outline.ts';
import { addTopic } from '../../../src/notes/rows/add-topic.ts';
import { copied, rowLink } from '../../../src/notes/rows/copied.ts';
import { deleteRows } from '../../../src/notes/rows/delete-rows.ts';
import { renameTopic, wordsOf } from '../../../src/notes/rows/rename-topic.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { rows } from './find-rows.ts';

const TEXT = [
  '# 001',
  '',
  '- Video: https://youtu.be/abc',
  '',
  '### [a](https://github.com/a)',
  '',
  '#### [First](https://example.com/1)',
  '',
  '- https://example.com/2',
  '- see [two][2]',
  '',
  '#### Second',
  '',
  '### @b (欠席)',
  '',
  '- one',
  '- two',
  '',
  '### @c',
  '',
  '[2]: https://example.com/two',
  '',
].join('\n');

const NOTES = readNotes(TEXT);

test('a cursor is in the innermost row, and below the rows of a presenter in that presenter', () => {
  const at = (start: number, end = start) =>
    itemsIn(outline(NOTES.episode), { start, end }).map(({ key }) => key);
  assert.deepEqual(at(TEXT.indexOf('/1')), ['topic First']);
  assert.deepEqual(at(2), ['header']);
  assert.deepEqual(at(TEXT.indexOf('example.com/2')), ['link https://example.com/2']);
  assert.deepEqual(at(TEXT.indexOf('### @b') - 1), ['section a']);
  assert.deepEqual(at(TEXT.indexOf('First'), TEXT.indexOf('Second') + 3), ['topic First', 'topic Second']);
  assert.deepEqual(at(TEXT.indexOf('Video')), ['field Video']);
  assert.deepEqual(itemsIn([], { start: 0, end: 0 }), []);
});

test('rows lead to addresses', () => {
  const urls = rows(TEXT, 'a', 'First', 'Second', '/2', 'Video', '@c').map((row) =>
    rowLink(row, NOTES.episode),
  );
  assert.deepEqual(urls, [
    { url: 'https://github.com/a', label: 'a' },
    { url: 'https://example.com/1', label: 'First' },
    undefined,
    { url: 'https://example.com/2', label: 'https://example.com/2' },
    { url: 'https://youtu.be/abc', label: 'https://youtu.be/abc' },
    undefined,
  ]);
});

test('rows are copied as they are written, with the definitions that they need', () => {
  assert.equal(
    copied(NOTES, rows(TEXT, 'First')),
    `${TEXT.slice(TEXT.indexOf('#### [First'), TEXT.indexOf('\n\n#### Second'))}\n\n[2]: https://example.com/two\n`,
  );
  assert.equal(copied(NOTES, rows(TEXT, 'link https://example.com/2')), 'https://example.com/2');
  assert.equal(copied(NOTES, rows(TEXT, '/two')), '[two](https://example.com/two)');
});

test('a topic gets other words, and nothing else', () => {
  const renamed = (text: string, topic: number, words: string) =>
    applyEdits(text, renameTopic(text, { section: 0, topic }, words));
  assert.equal(renamed(TEXT, 0, 'A [b] *c*'), TEXT.replace('[First]', '[A \\[b\\] \\*c\\*]'));
  for (const [words, written] of [
    ['C_sharp & 10%', 'C_sharp & 10%'],
    ['`code`', '\\`code\\`'],
    ['# hash #', '# hash \\#'],
  ] as const) {
    const done = renamed(TEXT, 1, words);
    const topic = readNotes(done).episode.sections[0]?.topics[1];
    if (topic && done !== TEXT) assert.equal(wordsOf(topic), words, written);
  }
  assert.equal(renamed(TEXT, 1, 'C_sharp'), TEXT.replace('Second', 'C_sharp'));
  assert.equal(renamed(TEXT, 1, '`code`'), TEXT.replace('Second', '\\`code\\`'));
  assert.equal(renamed('# 1\n\n### @a\n\n- one\n- two\n', 0, '1. x'), '# 1\n\n### @a\n\n- 1\\. x\n- two\n');
  assert.equal(renamed('# 1\n\n### @a\n\n- one\n- two\n', 0, '# x'), '# 1\n\n### @a\n\n- \\# x\n- two\n');
  for (const spaced of ['雨　雪', 'a  b']) {
    assert.equal(renamed(TEXT, 0, spaced), TEXT.replace('First', spaced));
    assert.equal(renamed(TEXT, 1, spaced), TEXT.replace('Second', spaced));
  }
  const bare = '# 1\n\n### @a\n\n#### https://example.com/a_b\n';
  assert.equal(
    renamed(bare, 0, 'A'),
    bare.replace('https://example.com/a_b', '[A](https://example.com/a_b)'),
  );
});

test('a topic is added in the form of its section', () => {
  const added = (text: string, section: number, before?: number) => {
    const place = before === undefined ? { section } : { section, before };
    const found = addTopic(readNotes(text), place);
    if (found === undefined) return undefined;
    const done = applyEdits(text, [found.edit]);
    return `${done.slice(0, found.title)}|${done.slice(found.title)}`;
  };
  assert.equal(added(TEXT, 0), TEXT.replace('Second\n', 'Second\n\n#### |\n'));
  assert.equal(added(TEXT, 0, 1), TEXT.replace('[two][2]\n', '[two][2]\n\n#### |\n'));
  assert.equal(added(TEXT, 0, 0), TEXT.replace('hub.com/a)\n', 'hub.com/a)\n\n#### |\n'));
  assert.equal(added(TEXT, 1), TEXT.replace('- two\n', '- two\n- |\n'));
  assert.equal(added(TEXT, 1, 1), TEXT.replace('- one\n', '- one\n- |\n'));
  assert.equal(added(TEXT, 2), TEXT.replace('@c\n', '@c\n\n#### |\n'));
  assert.equal(added('# 1\r\n\r\n### @a\r\n### @b', 0), '# 1\r\n\r\n### @a\r\n\r\n#### |\r\n\r\n### @b');
  assert.equal(added('# 1\n\n### @a\n\n```\n', 0), undefined);
  assert.equal(added(TEXT, 9), undefined);
});

test('rows are deleted with all that is theirs, and nothing else', () => {
  const left = (text: string, ...ends: readonly string[]) => {
    const edits = deleteRows(readNotes(text), rows(text, ...ends));
    return edits && applyEdits(text, edits);
  };
  const start = TEXT.indexOf('#### [First');
  const second = TEXT.indexOf('#### Second');
  const whole = TEXT.slice(0, start) + TEXT.slice(second).replace('\n[2]: https://example.com/two\n', '');
  assert.equal(left(TEXT, 'topic First'), whole);
  assert.equal(left(TEXT, 'topic First', 'link https://example.com/2'), whole);
  assert.equal(left(TEXT, 'link https://example.com/2'), TEXT.replace('- https://example.com/2\n', ''));
  assert.equal(left(TEXT, '@b'), TEXT.replace(/### @b[\s\S]*(?=### @c)/, ''));
  assert.equal(left(TEXT, 'topic one', 'topic two'), TEXT.replace('- one\n- two\n\n', ''));
  assert.equal(left(TEXT, 'Video'), undefined);
  assert.equal(left(`${TEXT}\n<<<<<<< a\n=======\n>>>>>>> b\n`, '@b'), undefined);
});
