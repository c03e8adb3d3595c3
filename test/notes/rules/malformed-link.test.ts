import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { malformedLink } from '../../../src/notes/rules/malformed-link.ts';
import { problemsOf } from '../mending.ts';
import { mended, note, ok, URL } from './noted.ts';
import { sections } from './presenters.ts';
import { type Bad, testRule } from './table.ts';

const BROKEN = 'Broken link, expected [text](URL)';
/** A broken link that is all there is, or of which `covers` is the broken part. */
const broken = (name: string, text: string, fixed: string, covers = text): Bad =>
  mended(name, text, BROKEN, fixed, covers);

testRule(malformedLink, {
  ok: [
    ok('a link', `[Rain](${URL})`),
    ok('a link with a title', `[Rain](${URL} "about it")`),
    ok('a link in angle brackets', `[Rain](<${URL} part two>)`),
    ok('brackets in the text', `[Rain [part 2]](${URL})`),
    ok('a text over two lines', `[Rain\n  again](${URL})`),
    ok('a mail address', 'rain@example.com'),
    ok('an escaped bracket', '\\[Rain]'),
    ok('a task', `[ ] read ${URL}`),
    ok('a task that is done', `[x] read ${URL}`),
    ok('a reference', '[Rain][1]\n\n[1]: https://blog.example.com/rain'),
    ok('empty brackets beside a link', `[] [Rain](${URL})`),
    ok('words in brackets', '[sic]'),
    ok('an autolink', `<${URL}>`),
    ok('a broken link in code', `\`[Rain]（${URL}）\``),
    ok('a fence with one', `\n\n  \`\`\`\n  [Rain][${URL}]\n  \`\`\``),
    ok('a comment with one', `<!-- [Rain]（${URL}） -->`),
    ok('a function call', '`rain[0](x)` and rain[0](x)'),
    ok('a half-typed opening', '['),
    ok('a half-typed text', '[Rain'),
    ok('a text without a target', '[Rain]'),
    ok('an image', `![Rain](${URL}.png)`),
    ok('a link to a place in the text', '[Rain](#rain)'),
    ok('a label before a bare URL', `[slides] ${URL}`),
    ok('a full-width label before a bare URL', `［資料］${URL}`),
    ok('a mark before a URL in parentheses', `[*] (${URL})`),
    ok('a link in parentheses', `([Rain](${URL}))`),
    { name: 'a bare URL as the video', text: `# 014\n\n- Video: ${URL}\n` },
  ],
  bad: [
    broken('a URL right behind the brackets', `[Rain]${URL}`, `[Rain](${URL})`),
    broken('a target that is not closed', `[Rain](${URL}`, `[Rain](${URL})`),
    broken(
      'a target that runs on into the sentence',
      `[Rain](${URL}、wet`,
      `[Rain](${URL})、wet`,
      `[Rain](${URL}`,
    ),
    broken(
      'one behind a URL that runs on into it',
      `${URL}を見る[Rain]（${URL}）`,
      `${URL} を見る[Rain](${URL})`,
      `[Rain]（${URL}）`,
    ),
    broken('square brackets', `[Rain][${URL}]`, `[Rain](${URL})`),
    broken('a square bracket that is not closed', `[Rain][${URL}`, `[Rain](${URL})`),
    broken('full-width parentheses', `[Rain]（${URL}）`, `[Rain](${URL})`),
    broken('a full-width parenthesis at the start', `[Rain]（${URL})`, `[Rain](${URL})`),
    broken('a full-width parenthesis at the end', `[Rain](${URL}）`, `[Rain](${URL})`),
    broken('full-width parentheses after a space', `[Rain] （${URL}）`, `[Rain](${URL})`),
    broken('a URL with a space', `[Rain](${URL} two)`, `[Rain](${URL}%20two)`),
    broken('brackets in the text', `[Rain [2]]（${URL}）`, `[Rain [2]](${URL})`),
    broken('a Japanese text', `[雨の話]（${URL}）`, `[雨の話](${URL})`),
    broken(
      'one inside a sentence',
      `see [Rain]（${URL}）、again`,
      `see [Rain](${URL})、again`,
      `[Rain]（${URL}）`,
    ),
    broken('a target with tracking behind it', `[Rain](${URL}?a=1`, `[Rain](${URL}?a=1)`),
    broken('a square bracket at the end', `[Rain](${URL}]`, `[Rain](${URL})`),
    broken('a square bracket at the start', `[Rain][${URL})`, `[Rain](${URL})`),
    broken(
      'a square bracket at the start within parentheses',
      `([Rain][${URL})`,
      `([Rain](${URL}))`,
      `[Rain][${URL}`,
    ),
    broken('a text over two lines', `[Rain\n  again]（${URL}）`, `[Rain\n  again](${URL})`),
    broken('one with words behind it', `[Rain][${URL} by ame`, `[Rain](${URL}) by ame`, `[Rain][${URL}`),
    broken('two parentheses', `[Rain]((${URL})`, `[Rain](${URL})`),
    broken('a space before the parenthesis', `[Rain] (${URL})`, `[Rain](${URL})`),
    broken('full-width brackets', `［雨］(${URL})`, `[雨](${URL})`),
    broken('full-width brackets and parentheses', `［雨］（${URL}）`, `[雨](${URL})`),
    broken('one that ends in a space', `[Rain]（${URL}%20）`, `[Rain](${URL})`),
    {
      ...broken(
        'two that run into each other',
        `[雨](${URL}）と[露](${URL}）`,
        `[雨](${URL})と[露](${URL}）`,
      ),
      covers: [`[雨](${URL}）`, `[露](${URL}）`],
    },
    broken('brackets the other way round', `(Rain)[${URL}]`, `[Rain](${URL})`),
    mended('no target', '[Rain]()', 'Link without a URL', 'Rain', '[Rain]()'),
    mended('no target in a sentence', 'see [Rain]( ) too', 'Link without a URL', 'see Rain too', '[Rain]( )'),
    mended('no text and no target', 'so []()', 'Link without a URL', 'so ', '[]()'),
    mended(
      'an address without a target',
      `[${URL}]()`,
      'Link without a URL',
      `[${URL}](${URL})`,
      `[${URL}]()`,
    ),
    mended('empty brackets', '[]', 'Unexpected empty brackets, expected [text](URL)', '', '[]'),
    {
      ...{ name: 'a broken topic', text: sections(['@kaze', `#### [Rain][${URL}]`]) },
      ...{ covers: `[Rain][${URL}]`, message: BROKEN },
      fixed: sections(['@kaze', `#### [Rain](${URL})`]),
    },
  ],
});

test('malformed-link offers the clipboard where the URL is missing', () => {
  for (const covers of ['[Rain]()', '[]()', '[]']) {
    const text = note(covers);
    const [problem] = problemsOf(text, NO_CONTEXT);
    const start = text.lastIndexOf(covers);
    const [, fix] = problem?.fixes ?? [];
    assert.ok(fix && 'command' in fix);
    assert.deepEqual(
      [fix.command, fix.span, fix.safe],
      ['link-from-clipboard', { start, end: start + covers.length }, false],
    );
  }
});

test('malformed-link is sure of brackets, and not of what may be prose', () => {
  for (const [text, safe] of [
    [`[Rain](${URL}`, true],
    [`[Rain]（${URL}）`, true],
    [`[Rain](${URL}%20)`, true],
    [`[Rain] (${URL})`, false],
    [`[Rain](${URL} two)`, false],
    [`Rain(${URL})`, false],
  ] as const) {
    assert.equal(problemsOf(note(text), NO_CONTEXT)[0]?.fixes[0]?.safe, safe, text);
  }
});
