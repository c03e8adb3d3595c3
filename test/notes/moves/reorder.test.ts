import assert from 'node:assert/strict';
import test from 'node:test';
import { move, type Way } from './reordering.ts';

interface Case extends Way {
  readonly name: string;
  readonly text: string;
  /** Absent where all stays as it is. */
  readonly after?: string;
}

const KAZE = '[Kaze](https://a.example.com/kaze)';
const AME = '[Ame](https://a.example.com/ame)';
const YUKI = '[Yuki](https://a.example.com/yuki)';
const IGNORE = '<!-- show-notes-disable-next-line tracking-parameters -->';

const CASES: readonly Case[] = [
  {
    name: 'a heading goes up with its notes, code and comment, and blank lines stay where they are',
    text: `### @a\n\n#### ${KAZE}\n\n- note\n  - nested\n\n\n\n${IGNORE}\n#### ${AME}\n\`\`\`sh\n# no heading\n\n### @b\n\`\`\`\n\n#### ${YUKI}`,
    go: ['Ame'],
    by: -1,
    after: `### @a\n\n${IGNORE}\n#### ${AME}\n\`\`\`sh\n# no heading\n\n### @b\n\`\`\`\n\n\n\n#### ${KAZE}\n\n- note\n  - nested\n\n#### ${YUKI}`,
  },
  {
    name: 'topics that are apart go down each by one, and those at the end stay',
    text: '### @a\n#### A1\n#### B\n#### A2\n#### C\n#### A3\n',
    go: ['A'],
    by: 1,
    after: '### @a\n#### B\n#### A1\n#### C\n#### A2\n#### A3\n',
  },
  {
    name: 'several steps are as many, or end where there is nothing further',
    text: '### @a\n#### B\n#### C\n#### A1\n#### D\n#### A2\n',
    go: ['A'],
    by: -2,
    after: '### @a\n#### A1\n#### B\n#### A2\n#### C\n#### D\n',
  },
  {
    name: 'items go with what stands below them, and paragraphs do not merge',
    text: `### @a\n- ${KAZE}\n  - note\n\n  \`code\`\n\nmore of it\n\n- ${AME}\n- ${YUKI}\n`,
    go: ['Yuki'],
    into: '@a',
    before: 'Kaze',
    after: `### @a\n- ${YUKI}\n\n- ${KAZE}\n  - note\n\n  \`code\`\n\nmore of it\n- ${AME}\n`,
  },
  {
    name: 'a topic goes before one of another presenter, and blank lines come where blocks would merge',
    text: `### @a\n\n${KAZE}\n\n${AME}\n### @b\n${YUKI}\n`,
    go: ['Kaze'],
    into: '@b',
    before: 'Yuki',
    after: `### @a\n\n${AME}\n### @b\n${KAZE}\n\n${YUKI}\n`,
  },
  {
    name: 'topics of several presenters come together in their order',
    text: `### @a\n\n#### A\n\n### @b\n\n#### B\n\n#### C\n\n### @c\n\n#### D\n`,
    go: ['A', 'C', 'D'],
    into: '@b',
    before: 'B',
    after: `### @a\n\n### @b\n\n#### A\n\n#### C\n\n#### D\n\n#### B\n\n### @c\n`,
  },
  {
    name: 'a heading becomes an item among items, which would be prose above it',
    text: `### @a\n\n#### ${KAZE}\n\nnote\n\n### @b\n\n- ${AME}\n- ${YUKI}\n`,
    go: ['Kaze'],
    into: '@b',
    before: 'Yuki',
    after: `### @a\n\n### @b\n\n- ${AME}\n- ${KAZE}\n\n  note\n- ${YUKI}\n`,
  },
  {
    name: 'definitions stay where they are, and what refers to them still does',
    text: '### @a\n\n#### [A][a]\n\n[a]: https://a.example.com\n\n#### [B][b]\n\n[b]: https://b.example.com\n',
    go: ['A'],
    by: 1,
    after:
      '### @a\n\n#### [B][b]\n\n[a]: https://a.example.com\n\n#### [A][a]\n\n[b]: https://b.example.com\n',
  },
  {
    name: 'presenters go past each other with all that they have',
    text: `## Contents\n\n### @a\n\n#### A\n\n[a]: https://a.example.com\n\n### @b\n- ${AME}\n### @c (欠席)\n`,
    go: ['@b', '@c'],
    before: '@a',
    after: `## Contents\n\n### @b\n- ${AME}\n\n[a]: https://a.example.com\n\n### @c (欠席)\n### @a\n\n#### A\n`,
  },
  {
    name: 'HTML keeps the blank line that ends it',
    text: '### @a\n### @b\n\n<div>\nhtml\n</div>\n\n### @c\n',
    go: ['@a'],
    after: '### @b\n\n<div>\nhtml\n</div>\n\n### @c\n\n### @a\n',
  },
  {
    name: 'line endings stay as they are',
    text: '### @a\r\n\r\n- [A](https://a.example.com)\r\n\r\n### @b\r\n\r\n#### B\r\n',
    go: ['@b'],
    by: -1,
    after: '### @b\r\n\r\n#### B\r\n\r\n### @a\r\n\r\n- [A](https://a.example.com)\r\n',
  },
  {
    name: 'nothing goes past code that never ends',
    text: '### @a\n\n#### A\n\n#### B\n\n```sh\nnever closed\n',
    go: ['A'],
    by: 1,
  },
  {
    name: 'nothing goes in a text with conflicts',
    text: '### @a\n\n#### A\n\n#### B\n\n<<<<<<< a\n=======\n>>>>>>> b\n',
    go: ['B'],
    by: -1,
  },
  {
    name: 'no section goes where it would hold the presenters',
    text: '## Contents\n\n### @a\n\n## Links\n\n- x\n',
    go: ['@a'],
    by: 1,
  },
  {
    name: 'no topic goes where a heading in its notes would be taken for that of all sections',
    text: '# 1\n\n- Hosted by @b\n\n### Intro\n\n#### A\n\n### @b\n\n- https://b.example.com\n\n  Low\n  ---\n',
    go: ['b.example.com'],
    into: 'Intro',
    before: 'A',
  },
];

for (const { name, text, after, ...way } of CASES) {
  test(name, () => assert.equal(move(text, way), after));
}

test('what is where it is to go stays as it is', () => {
  const text = '### @a\n\n#### A\n\n#### B\n';
  assert.equal(move(text, { go: ['A'], by: -1 }), text);
  assert.equal(move(text, { go: ['A'], into: '@a', before: 'A' }), text);
  assert.equal(move(text, { go: ['A', 'B'], into: '@a' }), text);
});
