import assert from 'node:assert/strict';
import test from 'node:test';
import { type Context, NO_CONTEXT } from '../../src/notes/context.ts';
import { ignoreFixes } from '../../src/notes/ignore.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { format, type Problem } from '../../src/notes/rule.ts';
import { judge, mendedTexts } from './mending.ts';
import { earlierOn } from './rules/dates.ts';

const context = { ...NO_CONTEXT, earlier: earlierOn('2026-10-02', '2026-10-09') };
const HEADER = '# 014\n\n- Hosted by @kaze\n- Recording date: 2026-10-09\n- Video:\n';
const RULE = 'tracking-parameters';
const URL = 'https://a.example.com/?utm_source=b';
const NEXT = `<!-- show-notes-disable-next-line ${RULE} -->`;
const FILE = `<!-- show-notes-disable-file ${RULE} -->`;

/** Gives what ignoring the last problem of a rule makes of a text: on its line, if it can be ignored there, and in the file. */
function ignored(text: string, rule = RULE, known: Context = context): { line?: string; file?: string } {
  const episode = readEpisode(text);
  const problems = judge(episode, known);
  const problem = problems.findLast((one) => one.rule === rule) as Problem;
  const fixes = ignoreFixes(text, episode, problem);
  const made = fixes.map((fix): [string, string | undefined] => [
    format(fix.title).includes('line') ? 'line' : 'file',
    mendedTexts(text, { ...problem, fixes: [fix] })[0],
  ]);
  return Object.fromEntries(made);
}

const noted = (notes: string) => `${HEADER}\n## Contents\n\n### @kaze\n\n${notes}\n`;

for (const [name, before, comment, line] of [
  ['a topic', '#### a\n\nb\n\n', NEXT, `#### [a](${URL})`],
  ['a topic right below a list', '#### a\n\n- b\n', NEXT, `#### [a](${URL})`],
  ['a first item', '#### a\n\n', NEXT, `- ${URL}`],
  ['a further item', '#### a\n\n- b\n', `  ${NEXT}`, `- ${URL}`],
  ['an item behind a nested one', '- a\n  - b\n', `  ${NEXT}`, `- ${URL}`],
  ['a first nested item', '- a\n', `  ${NEXT}`, `  - ${URL}`],
  ['a further nested item', '- a\n  - b\n', `    ${NEXT}`, `  - ${URL}`],
  ['an item of a loose list', '- a\n\n', `  ${NEXT}`, `- ${URL}`],
  ['an item with wide spaces', '-   a\n', `    ${NEXT}`, `-   ${URL}`],
  ['an item with a tab', '-\ta\n', `    ${NEXT}`, `-\t${URL}`],
  ['a numbered item', '1. a\n', `   ${NEXT}`, `2. ${URL}`],
  ['an item in a quote', '> - a\n', `>   ${NEXT}`, `> - ${URL}`],
  ['a paragraph', 'a\n\n', NEXT, `b ${URL}`],
  ['a paragraph of an item', '- a\n\n', `  ${NEXT}`, `  ${URL}`],
  ['the head of a table', 'a\n\n', NEXT, `|${URL}|b|\n|-|-|\n|c|d|`],
] as const) {
  for (const end of ['\n', '\r\n']) {
    test(`${name} is ignored by a comment above its line (${JSON.stringify(end)})`, () => {
      const text = (middle: string) => noted(`${before}${middle}${line}`).replaceAll('\n', end);
      assert.equal(ignored(text('')).line, text(`${comment}\n`));
    });
  }
}

for (const [name, notes] of [
  ['the second line of a paragraph', `a\n${URL}`],
  ['the second line of an item', `- a\n  ${URL}`],
  ['a row of a table', `|a|b|\n|-|-|\n|${URL}|c|`],
  ['a line that goes on lazily', `- a\n${URL}`],
  ['HTML', `<p>\n<a href="${URL}">a</a>\n</p>`],
] as const) {
  test(`${name} is ignored in the whole file only`, () => {
    const { line, file } = ignored(noted(notes));
    assert.equal(line, undefined);
    assert.equal(file, noted(notes).replace('- Video:\n', `- Video:\n\n${FILE}\n`));
  });
}

test('a field is ignored within the item above, and the title above itself', () => {
  const field = ignored(noted('a'), 'repeated-date');
  assert.equal(
    field.line,
    noted('a').replace('- Rec', '  <!-- show-notes-disable-next-line repeated-date -->\n- Rec'),
  );
  const title = ignored(noted('a'), 'episode-number', { ...context, id: '015' });
  assert.equal(title.line, `<!-- show-notes-disable-next-line episode-number -->\n${noted('a')}`);
  const marked = ignored(`\uFEFF${noted('a')}`, 'episode-number', { ...context, id: '015' });
  assert.equal(marked.line, `\uFEFF<!-- show-notes-disable-next-line episode-number -->\n${noted('a')}`);
});

test('a comment that is there already is told one more rule', () => {
  const { line } = ignored(noted(`- ${URL} [a]（https://b.example.com）`), 'malformed-link');
  const both = ignored(line ?? '');
  assert.ok(both.line?.includes(`<!-- show-notes-disable-next-line malformed-link ${RULE} -->\n- `));
  const file = ignored(noted(`- ${URL} [a]（https://b.example.com）`), 'malformed-link').file ?? '';
  assert.ok(ignored(file).file?.includes(`<!-- show-notes-disable-file malformed-link ${RULE} -->\n`));
});

test('where neither header nor title is, the comment for the file stands at its end', () => {
  assert.equal(ignored(`- ${URL}\n`).file, `- ${URL}\n\n${FILE}\n`);
  assert.equal(ignored(`# a\n\n${URL}\n`).file, `# a\n\n${FILE}\n\n${URL}\n`);
});

test('a comment that is idle is not ignored by another', () => {
  const { line, file } = ignored(
    noted('- a\n  <!-- show-notes-disable-next-line malformed-link -->\n- b'),
    'unused-suppression',
  );
  assert.deepEqual([line, file], [undefined, undefined]);
});
