import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { malformedLink } from '../../../src/notes/rules/malformed-link.ts';
import { problemsOf } from '../mending.ts';
import { sections } from './presenters.ts';
import { type Bad, type Good, testRule } from './table.ts';

const URL = 'https://blog.example.com/rain';
const BROKEN = 'Broken link, expected [text](URL)';
const note = (text: string) => sections(['@kaze', `- ${text}`]);
const ok = (name: string, text: string): Good => ({ name, text: note(text) });
const mended = (name: string, text: string, message: string, fixed: string, covers: string): Bad => ({
  ...ok(name, text),
  ...{ covers, message, fixed: note(fixed) },
});
/** A broken link that is all there is, or of which `covers` is the broken part. */
const broken = (name: string, text: string, fixed: string, covers = text): Bad =>
  mended(name, text, BROKEN, fixed, covers);
const unlinked = (name: string, text: string, fixed: string, covers = text): Bad =>
  mended(name, text, 'Title and URL that are no link, expected [text](URL)', fixed, covers);
const spaced = (name: string, text: string, covers: string, fixed: string): Bad =>
  mended(name, text, 'Unexpected space at the end of the URL', fixed, covers);
const runsOn = (name: string, behind: string, before = ''): Bad =>
  mended(
    name,
    `${before}${URL}${behind}`,
    `The URL runs on into "${behind}"`,
    `${before}${URL} ${behind}`,
    behind,
  );

testRule(malformedLink, {
  ok: [
    ok('a link', `[Rain](${URL})`),
    ok('a link with a title', `[Rain](${URL} "about it")`),
    ok('a link in angle brackets', `[Rain](<${URL} part two>)`),
    ok('brackets in the text', `[Rain [part 2]](${URL})`),
    ok('a text over two lines', `[Rain\n  again](${URL})`),
    ok('a bare URL', `see ${URL} for more`),
    ok('a bare URL before a wide space', `${URL}\u3000again`),
    ok('a bare URL in brackets', `(${URL})`),
    ok('a bare URL before an ASCII comma', `${URL}, and more`),
    ok('a bare URL with Japanese in its path', 'https://blog.example.com/雨天/記事'),
    ok('a bare URL with katakana in its path', 'https://blog.example.com/カエル'),
    ok('a bare URL with katakana behind letters of its path', 'https://blog.example.com/Rainカエル'),
    ok('a bare URL with hiragana in its path', 'https://blog.example.com/あめ'),
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
    ok('a URL in parentheses in a sentence', `see Rain (${URL}) and dew`),
    ok('a URL in parentheses behind a space', `Rain (${URL})`),
    ok('a URL in parentheses behind a sentence', `雨の話がでている。(${URL})`),
    ok('a URL in parentheses behind a pointer', `詳細はこちら(${URL})`),
    ok('a URL in parentheses behind a word for it', `source(${URL})`),
    ok('a URL in parentheses behind what is said', `dew\n  - 雨が参考になる(${URL})`),
    ok('a URL in parentheses amid a sentence', `Rain(${URL}) is wet`),
    ok('a URL in parentheses behind a URL', `${URL} (${URL})`),
    ok('a URL alone in parentheses', `(${URL})`),
    ok('a URL that is an argument', `\`open(${URL})\``),
    ok('an encoded space inside a URL', `[Rain](${URL}%20again)`),
    ok('an encoded percent sign', `[Rain](${URL}%2520)`),
    ok('words of a page that end in a space', `[Rain](${URL}#:~:text=wet%20)`),
    { name: 'a title with a URL in a paragraph', text: sections(['@kaze', `Rain(${URL})`]) },
    { name: 'a guest with a URL', text: `# 014\n\n- Guest: ame(https://x.com/ame)\n\n### @kaze\n` },
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
    unlinked('a title with its URL', `Rain(${URL})`, `[Rain](${URL})`),
    unlinked('a title with its URL in full-width parentheses', `雨の話（${URL}）`, `[雨の話](${URL})`),
    unlinked('such a title behind a space', `雨の話 （${URL}）`, `[雨の話](${URL})`),
    unlinked('a title in parentheses', `(Rain)(${URL})`, `[Rain](${URL})`),
    unlinked('a title without its closing bracket', `[Rain(${URL})`, `[Rain](${URL})`),
    unlinked('a title without its opening bracket', `Rain](${URL})`, `[Rain](${URL})`),
    unlinked('a title with code', `Rain in \`sh\`(${URL})`, `[Rain in \`sh\`](${URL})`),
    unlinked('a question with its URL', `What is rain?(${URL})`, `[What is rain?](${URL})`),
    unlinked('a task with its URL', `[ ] Rain(${URL})`, `[ ] [Rain](${URL})`, `Rain(${URL})`),
    unlinked(
      'a note with its URL',
      `dew\n  - 雨の記事(${URL})`,
      `dew\n  - [雨の記事](${URL})`,
      `雨の記事(${URL})`,
    ),
    {
      ...unlinked('a heading with its URL', '', ''),
      text: sections(['@kaze', `#### 雨を待つ(${URL})`]),
      covers: `雨を待つ(${URL})`,
      fixed: sections(['@kaze', `#### [雨を待つ](${URL})`]),
    },
    spaced('an entity at the end', `[Rain](${URL}&nbsp;)`, '&nbsp;', `[Rain](${URL})`),
    spaced('an encoded space at the end', `[Rain](${URL}%20)`, '%20', `[Rain](${URL})`),
    spaced('encoded wide spaces at the end', `${URL}%E3%80%80%c2%a0`, '%E3%80%80%c2%a0', URL),
    spaced('a wide space at the end', `[Rain](${URL}\u3000)`, '\u3000', `[Rain](${URL})`),
    spaced('an encoded space at the start', `[Rain](%20${URL})`, '%20', `[Rain](${URL})`),
    spaced('a space before the sentence goes on', `<${URL}%20>、again`, '%20', `<${URL}>、again`),
    spaced(
      'a definition with a space',
      `[Rain][1]\n- [rain][1]\n\n[1]: ${URL}%20`,
      '%20',
      `[Rain][1]\n- [rain][1]\n\n[1]: ${URL}`,
    ),
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
    {
      ...ok('two addresses with a Japanese comma', `${URL}、${URL}、wet`),
      covers: `、${URL}、wet`,
      message: `The URL runs on into "、${URL}、wet"`,
      fixed: note(`${URL} 、${URL} 、wet`),
    },
    mended('empty brackets', '[]', 'Unexpected empty brackets, expected [text](URL)', '', '[]'),
    runsOn('a URL that runs on into punctuation', '、again'),
    runsOn('a URL that runs on into a full stop', '。'),
    runsOn('a URL that runs on into brackets', '（wet）', 'see '),
    runsOn('a URL that runs on into hiragana', 'を見る'),
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
