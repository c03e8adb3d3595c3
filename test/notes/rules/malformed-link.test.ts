import { malformedLink } from '../../../src/notes/rules/malformed-link.ts';
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
