import { markerSpacing } from '../../../src/notes/rules/marker-spacing.ts';
import { sections } from './presenters.ts';
import { type Bad, testRule } from './table.ts';

const RAIN = 'https://blog.example.com/rain';
const TOPIC = `#### [Rain](${RAIN})\n\n`;
const ok = (name: string, notes: string) => ({ name, text: sections(['@kaze', `${TOPIC}${notes}`]) });
const bad = (name: string, notes: string, covers: string, message: string, fixed: string): Bad => ({
  ...ok(name, notes),
  ...{ covers, message, fixed: ok(name, fixed).text },
});
const none = (name: string, notes: string, marker: string, fixed: string) =>
  bad(name, notes, marker, `No space behind ${marker}, so Markdown reads it as text`, fixed);
const behind = (name: string, notes: string, covers: string, fixed: string) =>
  bad(
    name,
    notes,
    covers,
    `Unexpected full-width space behind ${covers.trim()}, expected an ASCII space`,
    fixed,
  );
const before = (name: string, notes: string, covers: string, fixed: string) =>
  bad(
    name,
    notes,
    covers,
    `Unexpected full-width space before ${covers.trim()}, expected ASCII spaces`,
    fixed,
  );

testRule(markerSpacing, {
  ok: [
    ok('items and headings', '- a\n* b\n+ c\n1. d\n\n##### e'),
    ok('two spaces', '#####  a\n-   b'),
    ok('a tab', '-\ta'),
    ok('a hashtag', '#庭 #rain\n\n#garden'),
    ok('a channel', '##garden-robots'),
    ok('a full-width number sign', '＃庭　水'),
    ok('a negative number', '-1 degree\n-1.5'),
    ok('flags', '-f\n--flag\n-o yaml'),
    ok('a word behind a hyphen', '-foo\n-雨'),
    ok('a box without a space behind it', '-[x]y'),
    ok('emphasis', `*a* b\n**c**\n*${RAIN}*\n*[a](${RAIN})*`),
    ok('thematic breaks', '***\n\n---\n\n- - -'),
    ok('a wide thematic break', '-　- -'),
    ok('a marker with nothing behind it', 'a\n-　\n####　'),
    ok('a number with a full-width space', '1.　雨\n2.　水'),
    ok('code', `\`-${RAIN}\`\n\n    -${RAIN}\n\n~~~\n####　a\n-${RAIN}\n~~~`),
    ok('HTML', `<div>\n-${RAIN}\n####　a\n</div>`),
    ok('a comment', `<!--\n-${RAIN}\n-->`),
    ok('a table', '|a|b|\n|-|-|\n|-　c|d|'),
    ok('a language', 'C#　a and F#　b'),
    ok('a full-width space further on', '- a　b\n- 　c\n- `a`　b'),
    ok('an indented paragraph', '　雨が降った。\n　庭は濡れた。'),
    ok('an indented number', '　1. a'),
    ok('a line of a link that goes on', `[a\n-${RAIN}\nb](${RAIN}/2)`),
    ok('a line that is indented as code is', `a\n    -${RAIN}`),
    ok('a number that begins no list', `a\n2.${RAIN}`),
    ok('a marker further down in a quote', `> a\n> -${RAIN}`),
    ok('a log', '##[error]Process completed'),
    ok('many number signs', '#######雨'),
    { name: 'front matter', text: `---\na: |\n  x\n-${RAIN}\n---\n\n# 014\n` },
  ],
  bad: [
    {
      name: 'a title without a space',
      text: '\n#014\n\n- Hosted by @kaze\n',
      covers: '#',
      message: 'No space behind #, so Markdown reads it as text',
      fixed: '\n# 014\n\n- Hosted by @kaze\n',
    },
    {
      name: 'a field without a space',
      text: '# 014\n\n- Hosted by @kaze\n-Recording date: 2026-10-16\n',
      covers: '-',
      message: 'No space behind -, so Markdown reads it as text',
      fixed: '# 014\n\n- Hosted by @kaze\n- Recording date: 2026-10-16\n',
    },
    none('a URL behind a hyphen', `- a\n-${RAIN}/2`, '-', `- a\n- ${RAIN}/2`),
    none('a link behind a hyphen', `-[a](${RAIN}/2)`, '-', `- [a](${RAIN}/2)`),
    none('a link behind an asterisk', `*[a](${RAIN}/2)`, '*', `* [a](${RAIN}/2)`),
    none('a link behind a number', `1.[a](${RAIN}/2)`, '1.', `1. [a](${RAIN}/2)`),
    none('a link behind the next number', `1. a\n2.[a](${RAIN}/2)`, '2.', `1. a\n2. [a](${RAIN}/2)`),
    none('a picture', `-![a](${RAIN}/2)`, '-', `- ![a](${RAIN}/2)`),
    none('an autolink', `-<${RAIN}/2>`, '-', `- <${RAIN}/2>`),
    none('a box to tick', '-[ ] a', '-', '- [ ] a'),
    none('a nested item', `- a\n  - b\n    -${RAIN}/2`, '-', `- a\n  - b\n    - ${RAIN}/2`),
    none('an item in a quote', `> -${RAIN}/2`, '-', `> - ${RAIN}/2`),
    none('a heading', `####[Hail](${RAIN}/2)`, '####', `#### [Hail](${RAIN}/2)`),
    none('a heading of words', `####雨と水\n\n${RAIN}/2`, '####', `#### 雨と水\n\n${RAIN}/2`),
    none('a presenter', `###@ame\n\n- [a](${RAIN}/2)`, '###', `### @ame\n\n- [a](${RAIN}/2)`),
    none('a heading below a line', 'a\n##### b\nc\n#####d', '#####', 'a\n##### b\nc\n##### d'),
    behind('a full-width space', '- a\n-　b', '-　', '- a\n- b'),
    behind('a full-width space before a URL', `-　${RAIN}/2`, '-　', `- ${RAIN}/2`),
    behind('several spaces', '-　 　b', '-　 　', '- b'),
    behind('a nested item', '  - a\n    -　b', '-　', '  - a\n    - b'),
    behind('a heading', `####　[Hail](${RAIN}/2)`, '####　', `#### [Hail](${RAIN}/2)`),
    bad(
      'a no-break space',
      '-\u00a0b',
      '-\u00a0',
      'Unexpected space U+00A0 behind -, expected an ASCII space',
      '- b',
    ),
    bad(
      'an item indented by one',
      '- a\n\u00a0- b',
      '\u00a0-',
      'Unexpected space U+00A0 before -, expected ASCII spaces',
      '- a\n  - b',
    ),
    before('an indented item', '- a\n　- b', '　-', '- a\n  - b'),
    before('an item two levels down', '- a\n  - b\n　　- c', '　　-', '- a\n  - b\n    - c'),
    before('an item that is as deep as can be', '- a\n　　　- b', '　　　-', '- a\n  - b'),
    before('an item behind a blank line', '- a\n\n　- b', '　-', '- a\n\n  - b'),
    before('an item far to the right', 'a\n\n　　- b', '　　-', 'a\n\n- b'),
    before('a first item', '　- a', '　-', '  - a'),
    before('mixed indentation', '- a\n 　- b', ' 　-', '- a\n   - b'),
    before('a number', '1. a\n　　1. b', '　　1.', '1. a\n    1. b'),
    before('a heading', `　#### [Hail](${RAIN}/2)`, '　####', `  #### [Hail](${RAIN}/2)`),
    before('an item behind a marker', '-    　- b', '　-', '-    - b'),
    before('spaces before and behind', '- a\n　-　b', '　-　', '- a\n  - b'),
  ],
});
