import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../src/notes/context.ts';
import { fixAll } from '../../src/notes/fix-all.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { format } from '../../src/notes/rule.ts';
import { mendedTexts, problemsOf } from './mending.ts';
import { earlierOn, recordedOn } from './rules/dates.ts';
import { sections } from './rules/presenters.ts';

const NEXT = 'show-notes-disable-next-line';
const TRACKED = '- [a](https://a.example.com/?utm_source=b)';
const context = { ...NO_CONTEXT, earlier: earlierOn('2026-10-02', '2026-10-09') };

const told = (text: string) => problemsOf(text, context).map(({ rule }) => rule);
const told1 = (notes: string) => told(sections(['@kaze', notes]));

test('a comment ignores the next line that is written, and no other', () => {
  const ignored = `<!-- ${NEXT} tracking-parameters -->`;
  for (const between of ['\n', '\n\n', '\n  \n', `\n<!-- ${NEXT} malformed-link -->\n\n`]) {
    assert.deepEqual(
      told1(`${ignored}${between}${TRACKED}`).filter((rule) => rule === 'tracking-parameters'),
      [],
    );
  }
  assert.deepEqual(told1(`${ignored}\n${TRACKED}\n${TRACKED.replace('a.', 'b.')}`), ['tracking-parameters']);
  assert.deepEqual(told1(`> ${ignored}\n>\n> ${TRACKED}`), []);
});

test('a problem is ignored where it begins', () => {
  const link = '[a\nb](https://a.example.com/?utm_source=b)';
  assert.deepEqual(told1(`words\n<!-- ${NEXT} tracking-parameters -->\n${link}`), [
    'unused-suppression',
    'tracking-parameters',
  ]);
});

test('a comment for the file ignores all of it, wherever it stands', () => {
  for (const id of ['tracking-parameters', '']) {
    const comment = `<!-- show-notes-disable-file ${id} -->`;
    assert.deepEqual(told1(`${TRACKED}\n\n${comment}`), []);
    assert.deepEqual(told(`${comment}\n\n${sections(['@kaze', TRACKED])}`), []);
  }
});

test('only a comment ignores, and only one whose first word is right', () => {
  assert.deepEqual(told1(`~~~\n<!-- ${NEXT} -->\n~~~\n${TRACKED}`), ['tracking-parameters']);
  assert.deepEqual(told1(`\`<!-- ${NEXT} -->\`\n${TRACKED}`), ['tracking-parameters']);
  assert.deepEqual(told1(`${TRACKED}\n\n<!-- show-notes-disable-file`), ['tracking-parameters']);
  assert.deepEqual(told1(`<!-- ${NEXT.toUpperCase()} -->\n${TRACKED}`), [
    'unused-suppression',
    'tracking-parameters',
  ]);
});

test('what is ignored is not mended', () => {
  const text = sections(['@kaze', `<!-- ${NEXT} tracking-parameters -->\n${TRACKED}`]);
  assert.equal(fixAll(text, context, { guesses: true }).count, 0);
});

test('what an ignored problem silences stays silent', () => {
  const copy = `${recordedOn('2026-10-09')}\n## Contents\n`;
  const silenced = `<!-- show-notes-disable-file repeated-date -->\n${copy}`;
  assert.deepEqual(told(copy), ['repeated-date']);
  assert.deepEqual(told(silenced), []);
});

test('comments are no content', () => {
  const comment = `<!-- ${NEXT} malformed-link -->`;
  const { sections: parts, fields } = readEpisode(
    sections(['@kaze', ''], ['@ame', `#### a\n\n- b\n\n${comment}`], ['@yuki', '']).replace(
      '- Guest',
      `${comment}\n- Guest`,
    ),
  );
  assert.deepEqual(
    parts.map(({ prose, topics }) => [prose.length, topics.map(({ raw }) => raw)]),
    [
      [0, []],
      [0, ['#### a\n\n- b']],
      [0, []],
    ],
  );
  assert.equal(fields.length, 2);
});

test('a misspelled name is corrected where that ignores a problem', () => {
  const text = (comment: string) => sections(['@kaze', `${comment}\n${TRACKED}`]);
  const right = text(`<!-- ${NEXT} tracking-parameters -->`);
  for (const wrong of [
    `<!-- ${NEXT} tracking_parameter -->`,
    '<!-- show-notes-disable-line tracking-parameters -->',
  ]) {
    const problem = problemsOf(text(wrong), context).find(({ rule }) => rule === 'unused-suppression');
    assert.ok(problem);
    assert.match(format(problem.fixes[0]?.title ?? problem.message), /^Change .* to /);
    assert.equal(mendedTexts(text(wrong), problem)[0], right);
  }
});

test('a comment that says why is not removed on save', () => {
  const safe = (comment: string) =>
    problemsOf(sections(['@kaze', `- a\n  <!-- ${comment} -->\n- b`]), context)[0]?.fixes[0]?.safe;
  assert.equal(safe(`${NEXT} malformed-link`), true);
  assert.equal(safe(`${NEXT} malformed-link --`), true);
  assert.equal(safe(`${NEXT} malformed-link -- as it is on the page`), false);
  assert.equal(safe(`${NEXT} malformed-link\n  -- as it is\n  on the page`), false);
  assert.equal(safe(`${NEXT} malformed-link show-day -- as it is on the page`), false);
});

test('a reason may stand behind a long dash too', () => {
  for (const dash of ['--', '---', '—', '–']) {
    assert.deepEqual(told1(`<!-- ${NEXT} tracking-parameters ${dash} they want it so -->\n${TRACKED}`), []);
  }
});

test('a comment that ends the text is removed whole', () => {
  for (const notes of ['a', '- a', '> a']) {
    const text = sections(['@kaze', notes]).trimEnd();
    assert.equal(fixAll(`${text}\n\n<!-- ${NEXT} malformed-link -->`, context).text, text);
  }
});

test('of very many comments that ignore nothing, the first are removed first', () => {
  const many = Array.from({ length: 50 }, () => `- a\n  <!-- ${NEXT} malformed-link -->\n`).join('');
  const text = sections(['@kaze', `${many}- b`]);
  const fixable = problemsOf(text, context).map(({ fixes }) => fixes.length > 0);
  assert.deepEqual([fixable.length, fixable.lastIndexOf(true)], [50, 19]);
  assert.equal(fixAll(text, context).text, sections(['@kaze', `${'- a\n'.repeat(50)}- b`]));
});
