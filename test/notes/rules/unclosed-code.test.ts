import { unclosedCode } from '../../../src/notes/rules/unclosed-code.ts';
import { sections } from './presenters.ts';
import { type Bad, testRule } from './table.ts';

const RAIN = 'https://blog.example.com/rain';
const HAIL = '#### [Hail](https://blog.example.com/hail)';
const ok = (name: string, notes: string) => ({
  name,
  text: sections(['@kaze', `#### [Rain](${RAIN})\n\n${notes}`]),
});
const fence = (name: string, notes: string, covers: string, fixed: string): Bad => ({
  ...ok(name, notes),
  ...{
    covers,
    message: 'This code block is never closed and hides what follows',
    fixed: ok(name, fixed).text,
  },
});
const span = (name: string, notes: string, covers: string, fixed: string): Bad => ({
  ...ok(name, notes),
  ...{ covers, message: 'No closing ` for this code', fixed: ok(name, fixed).text },
});

testRule(unclosedCode, {
  ok: [
    ok('a code block', '```sh\n# water\n```\n\n- a'),
    ok('a code block of tildes', '~~~\n```\n~~~'),
    ok('a closing fence that is longer', '```\na\n`````'),
    ok('a closing fence at another indent', '- a\n  ```\n  b\n   ```\n- c'),
    ok('a code block that ends with its item', '- a\n  ```\n  b\n- c'),
    ok('a code block that ends with its quote', '> ```\n> a\n\nb'),
    ok('a code block of which only the first line is there', 'a\n\n```sh'),
    ok('indented code', '    ```\n    a'),
    ok('an empty code block', '```\n```'),
    ok('a code block in a comment', '<!--\n```\n-->'),
    ok('an example of notes', `\`\`\`md\n${HAIL}\n\n- a\n\`\`\`\n\n- b`),
    ok('comments in code', '```sh\n# water\n## rain\n\n### hail\n@today\n```'),
    ok('code spans', '`a` and ``b ` c`` and `d\ne`'),
    ok('a backtick alone', 'the ` key'),
    ok('an escaped backtick', 'the \\`a key'),
    ok('quotes of TeX', "``water'' and `rain'"),
    ok('accents', 'the ´ and ` and `rain´'),
    ok('a backtick for an apostrophe', 'don`t, rock `n roll, the `90s'),
    ok('a backtick at the end of code', 'water now` is what it says'),
    ok('a backtick in a URL', `${RAIN}/a\`b`),
    ok('a backtick before a word of another script', '`庭の水'),
    ok('backticks of different numbers', '``water now`'),
    ok('a key', 'press `~ or `/'),
  ],
  bad: [
    fence('a fence at the end', '```sh\nwater now', '```sh', '```sh\nwater now\n```'),
    fence('a fence of tildes', '~~~~\nwater now\n~~~', '~~~~', '~~~~\nwater now\n~~~\n~~~~'),
    fence(
      'a fence before a topic',
      `\`\`\`\nwater now\n\n${HAIL}\n\n- a`,
      '```',
      `\`\`\`\nwater now\n\`\`\`\n\n${HAIL}\n\n- a`,
    ),
    fence(
      'a fence before a presenter',
      '```\n# water\n### @ame\n\n- [a](https://blog.example.com/a)',
      '```',
      '```\n# water\n```\n### @ame\n\n- [a](https://blog.example.com/a)',
    ),
    fence(
      'a fence before words that are a topic',
      '```\nwater\n\n#### 雹\n\n- [a](https://blog.example.com/a)',
      '```',
      '```\nwater\n```\n\n#### 雹\n\n- [a](https://blog.example.com/a)',
    ),
    fence(
      'a fence that was to close one in a list',
      `- a\n  \`\`\`sh\n  water now\n\`\`\`\n\n${HAIL}`,
      '```',
      `- a\n  \`\`\`sh\n  water now\n  \`\`\`\n\n${HAIL}`,
    ),
    fence(
      'a fence that the next one ends',
      '```sh\nwater now\n\n水を少し。\n\n```yaml\nrain: 1\n```\n\n- b',
      '```sh',
      '```sh\nwater now\n```\n\n水を少し。\n\n```yaml\nrain: 1\n```\n\n- b',
    ),
    fence(
      'a fence that hides a topic before the next one',
      `\`\`\`\nwater now\n\n${HAIL}\n\n\`\`\`\nrain\n\`\`\`\n\n- b`,
      '```',
      `\`\`\`\nwater now\n\`\`\`\n\n${HAIL}\n\n\`\`\`\nrain\n\`\`\`\n\n- b`,
    ),
    fence(
      'a fence that leaves another over',
      '```\nwater now\n\n##### 雹\n\n```\nrain\n```',
      '```',
      '```\nwater now\n```\n\n##### 雹\n\n```\nrain\n```',
    ),
    fence(
      'a fence before a sentence',
      '```\nwater now\n\nThen the robot waits.',
      '```',
      '```\nwater now\n```\n\nThen the robot waits.',
    ),
    fence('a fence behind a whole one', '```\na\n```\n\n```\nb', '```', '```\na\n```\n\n```\nb\n```'),
    span('a span before Japanese', '- `water nowを使う', '`water now', '- `water now`を使う'),
    span(
      'a span before a full stop',
      '- 今日は`robot.waterです。',
      '`robot.water',
      '- 今日は`robot.water`です。',
    ),
    span(
      'a span at the end of a line',
      'try `water --now\nand wait',
      '`water --now',
      'try `water --now`\nand wait',
    ),
    span('a span before a comma', 'try `water --now, 次に', '`water --now', 'try `water --now`, 次に'),
    span('a span with a URL', `try \`curl ${RAIN}/2`, `\`curl ${RAIN}/2`, `try \`curl ${RAIN}/2\``),
    span(
      'a span in a sentence',
      'try `water --now, then wait. Or so',
      '`water --now',
      'try `water --now`, then wait. Or so',
    ),
    span(
      'a span that the next one ends',
      '- `water nowではなく`robot.hail`を使う',
      '`water now',
      '- `water now`ではなく`robot.hail`を使う',
    ),
    span(
      'a span before words and the next one',
      '`water and `hail` fall',
      '`water',
      '`water` and `hail` fall',
    ),
    span('a span before a link', `\`water now [a](${RAIN}/2)`, '`water now', `\`water now\` [a](${RAIN}/2)`),
    span('a span behind whole ones', '`a` and `water now', '`water now', '`a` and `water now`'),
    span('a span in a heading', '##### `water now', '`water now', '##### `water now`'),
  ],
});
