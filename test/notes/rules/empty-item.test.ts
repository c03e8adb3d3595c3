import { emptyItem } from '../../../src/notes/rules/empty-item.ts';
import { type Bad, testRule } from './table.ts';

const RAIN = '#### [Rain](https://blog.example.com/rain)';
const HAIL = '#### [Hail](https://blog.example.com/hail)';
const now = Date.parse('2026-11-22');
const past = (notes: string) =>
  `# 014\n\n- Hosted by @kaze\n- Recording date: 2026-10-09\n- Video: https://youtu.be/niwa014\n\n### @kaze\n\n${notes}`;
const ok = (name: string, notes: string, at = now) => ({ name, text: past(notes), context: { now: at } });
const bad = (
  name: string,
  notes: string,
  covers: string | string[],
  message: string,
  fixed: string,
): Bad => ({
  ...ok(name, notes),
  ...{ covers, message, fixed: past(fixed) },
});
const item = (name: string, notes: string, covers: string | string[], fixed: string) =>
  bad(name, `${RAIN}\n\n${notes}`, covers, 'Empty list item', `${RAIN}\n\n${fixed}`);
const placeholder = (words: string) =>
  bad(
    `the placeholder ${words}`,
    `${RAIN}\n\n- a\n- ${words}\n- b\n`,
    `- ${words}`,
    `Unexpected placeholder ${words} after the show`,
    `${RAIN}\n\n- a\n- b\n`,
  );

testRule(emptyItem, {
  ok: [
    ok('items', `${RAIN}\n\n- a\n  - b\n`),
    ok('an empty item before the show', `${RAIN}\n\n- a\n- \n`, Date.parse('2026-10-08')),
    { name: 'an empty item without a time', text: past(`${RAIN}\n\n- a\n- \n`) },
    {
      name: 'an empty item in the header',
      text: past(`${RAIN}\n`).replace('- Video', '- \n- Video'),
      context: { now },
    },
    ok('an item with children', `${RAIN}\n\n-\n  - a\n`),
    ok('an item whose text stands below', `${RAIN}\n\n-\n  a\n`),
    ok('an item whose text is code', `${RAIN}\n\n- \`???\`\n`),
    ok('a task', `${RAIN}\n\n- [ ] a\n`),
    ok('words around a placeholder', `${RAIN}\n\n- what???\n- TODO list\n- xxxl\n`),
    ok('what says that there is nothing', `${RAIN}\n\n- なし\n- N/A\n`),
    ok('dots behind other items', `${RAIN}\n\n- a\n- b\n- ...\n\n${HAIL}\n\n- a\n  1. b\n  2. …\n`),
    ok('an item in code', `${RAIN}\n\n\`\`\`\n- a\n-\n\`\`\`\n`),
    ok('an item in a quote', `${RAIN}\n\n> - a\n> -\n`),
    ok('a list that others are to fill in', `${RAIN}\n\nAdd what grew:\n\n-\n`),
    ok('an item in an item', `${RAIN}\n\n- - \n`),
    ok('an item that is all of another', `${RAIN}\n\n1.\n   -\n`),
    ok('an item whose removal would nest what follows', `${RAIN}\n\n- a\n-\n\n    - b\n`),
    ok('an empty heading with notes', `${RAIN}\n\n####\n\n- [a](https://blog.example.com/a)\n`),
    ok('an underlined heading', `${RAIN}\n\n- a\n\n  ---\n`),
  ],
  bad: [
    item('an empty item', '- a\n- \n- b\n', '-', '- a\n- b\n'),
    item('a marker without a space', '- a\n-\n', '-', '- a\n'),
    item('an asterisk', '* a\n* \n', '*', '* a\n'),
    item('a number', '1. a\n2. \n3. b\n', '2.', '1. a\n3. b\n'),
    item('the end of a text without a line end', '- a\n-', '-', '- a\n'),
    item('a nested item', '- a\n  - b\n  -\n- c\n', '-', '- a\n  - b\n- c\n'),
    item('two of them', '- a\n-\n-\n', ['-', '-'], '- a\n-\n'),
    item('an item before a paragraph', '- a\n-\nmore\n', '-', '- a\n\nmore\n'),
    item('an item between blank lines', '-\n\nmore\n', '-', 'more\n'),
    item('an item between items apart', '- a\n\n-\n\n- b\n', '-', '- a\n\n- b\n'),
    item('an item before a heading', `- a\n-\n${HAIL}\n`, '-', `- a\n${HAIL}\n`),
    placeholder('???'),
    placeholder('？？？'),
    placeholder('TODO'),
    placeholder('TBD'),
    placeholder('xxx'),
    placeholder('...'),
    placeholder('[ ]'),
    bad('an empty topic', `${RAIN}\n\n####\n\n${HAIL}\n`, '####', 'Empty topic', `${RAIN}\n\n${HAIL}\n`),
    bad(
      'an empty topic at the end',
      `${RAIN}\n\n- a\n\n#### \n`,
      '####',
      'Empty topic',
      `${RAIN}\n\n- a\n\n`,
    ),
    bad(
      'a topic that is a placeholder',
      `${RAIN}\n\n#### ???\n\n${HAIL}\n`,
      '#### ???',
      'Unexpected placeholder ??? after the show',
      `${RAIN}\n\n${HAIL}\n`,
    ),
    bad(
      'a hyphen that makes a heading',
      `${RAIN}\n\n- a\n  -\n- b\n`,
      '-',
      'Empty list item, which makes the line above a heading',
      `${RAIN}\n\n- a\n- b\n`,
    ),
  ],
});
