import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { move, testMoves } from './moving.ts';

const KAZE = '[Kaze](https://a.example.com/kaze)';
const AME = '[Ame](https://a.example.com/ame)';
const YUKI = '[Yuki](https://a.example.com/yuki)';

testMoves([
  {
    name: 'a heading with its notes, code and comment goes into the section that a new episode has empty',
    source: `### @kaze\n\n#### ${KAZE}\n\n- note\n  - nested\n\n<!-- show-notes-disable-next-line tracking-parameters -->\n#### ${AME}\n\n\`\`\`sh\n# no heading\n\n### @yuki\n\`\`\`\n\n### @mizu\n`,
    target: '### @kaze\n\n\n\n### @mizu\n\n',
    go: ['Ame'],
    after: {
      source: `### @kaze\n\n#### ${KAZE}\n\n- note\n  - nested\n\n### @mizu\n`,
      target: `### @kaze\n\n<!-- show-notes-disable-next-line tracking-parameters -->\n#### ${AME}\n\n\`\`\`sh\n# no heading\n\n### @yuki\n\`\`\`\n\n### @mizu\n\n`,
    },
  },
  {
    name: 'topics that are apart come together, in their order, and sections that become empty stay',
    source: `### @kaze\n\n#### ${KAZE}\n\n#### ${AME}\n\n### @mizu\n\n#### ${YUKI}\n`,
    target: '### @mizu\n\n#### There\n\n### @kaze\n\n#### Here\n',
    go: ['Kaze', 'Ame', 'Yuki'],
    after: {
      source: '### @kaze\n\n### @mizu\n',
      target: `### @mizu\n\n#### There\n\n#### ${YUKI}\n\n### @kaze\n\n#### Here\n\n#### ${KAZE}\n\n#### ${AME}\n`,
    },
  },
  {
    name: 'items stay items of a tight list, with what stands below them',
    source: `### @kaze\n- ${KAZE}\n  - note\n- ${AME}\n\n  \`code\`\n\nmore of it\n\n- ${YUKI}\n`,
    target: '### @kaze\n- [B](https://b.example.com)\n- [C](https://c.example.com)\n\n### @ame\n',
    go: ['Kaze', 'Ame'],
    after: {
      source: `### @kaze\n\n- ${YUKI}\n`,
      target: `### @kaze\n- [B](https://b.example.com)\n- [C](https://c.example.com)\n- ${KAZE}\n  - note\n- ${AME}\n\n  \`code\`\n\nmore of it\n\n### @ame\n`,
    },
  },
  {
    name: 'paragraphs stay apart, where they would become one',
    source: `### @kaze\n\n${KAZE}\nnote\n\n${AME}\n`,
    target: `### @kaze\n${YUKI}`,
    go: ['Kaze'],
    after: { source: `### @kaze\n\n${AME}\n`, target: `### @kaze\n${YUKI}\n\n${KAZE}\nnote` },
  },
  {
    name: 'line endings are those of the target',
    source: `### @kaze\n\n#### ${KAZE}\n\n- note\n`,
    target: '### @kaze\r\n\r\n#### Here\r\n',
    go: ['Kaze'],
    after: {
      source: '### @kaze\n',
      target: `### @kaze\r\n\r\n#### Here\r\n\r\n#### ${KAZE}\r\n\r\n- note\r\n`,
    },
  },
  {
    name: 'a presenter who has no section gets one, without the mark of absence',
    source: `### @kaze\n\n#### ${KAZE}\n\n### [Ame](https://x.com/ame_example) (欠席)\n\n#### ${AME}\n`,
    target: '### @kaze\n\n#### Here\n',
    go: ['Ame'],
    after: {
      source: `### @kaze\n\n#### ${KAZE}\n\n### [Ame](https://x.com/ame_example) (欠席)\n`,
      target: `### @kaze\n\n#### Here\n\n### [Ame](https://x.com/ame_example)\n\n#### ${AME}\n`,
    },
  },
  {
    name: 'definitions go along, those that others need stay too, and those that are there are not repeated',
    source:
      '### @kaze\n\n#### [A][a]\n\n#### [B][b] and [C][c][^1]\n\n[a]: https://a.example.com\n[b]: https://b.example.com\n[C]: https://c.example.com\n[^1]: A footnote of words.\n\n### @ame\n\n#### [See][b]\n',
    target: '### @kaze\n\n#### [Here][c]\n\n[c]: https://c.example.com\n',
    go: ['B'],
    after: {
      source:
        '### @kaze\n\n#### [A][a]\n\n[a]: https://a.example.com\n[b]: https://b.example.com\n\n### @ame\n\n#### [See][b]\n',
      target:
        '### @kaze\n\n#### [Here][c]\n\n#### [B][b] and [C][c][^1]\n\n[c]: https://c.example.com\n[b]: https://b.example.com\n[^1]: A footnote of words.\n',
    },
  },
  {
    name: 'definitions within a topic stay where others need them',
    source: '### @kaze\n\n#### [A][a]\n\n[a]: https://a.example.com\n\nnote\n\n#### [B][a]\n',
    target: '### @kaze\n',
    go: ['A'],
    after: {
      source: '### @kaze\n\n#### [B][a]\n\n[a]: https://a.example.com\n',
      target: '### @kaze\n\n#### [A][a]\n\n[a]: https://a.example.com\n\nnote\n',
    },
  },
]);

test('copied topics stay where they are', () => {
  const source = `### @kaze\n\n#### ${KAZE}\n`;
  assert.deepEqual(move(source, '### @kaze\n', undefined, { keep: true }), { source, target: source });
});

test('the same presenter is found under another name that the archive knows', () => {
  const people = [
    {
      labels: [
        { key: 'amedama', episodes: 3 },
        { key: 'ame', episodes: 1 },
      ],
      pages: [],
    },
  ];
  const source = `### @amedama\n\n#### ${AME}\n`;
  const moved = move(source, '### [ame](https://x.com/a_example)\n', undefined, {
    context: { ...NO_CONTEXT, people },
  });
  assert.equal(moved?.target, `### [ame](https://x.com/a_example)\n\n#### ${AME}\n`);
});

test('nothing goes where it would be read otherwise, from or to conflicts, or without topics', () => {
  const source = `### @kaze\n\n#### ${KAZE}\n`;
  const conflict = '\n<<<<<<< a\n=======\n>>>>>>> b\n';
  assert.equal(move(source, '### @kaze\n\n#### Here\n\n```sh\nnever closed\n'), undefined);
  assert.equal(move(source, `### @kaze\n${conflict}`), undefined);
  assert.equal(move(source + conflict, '### @kaze\n'), undefined);
  assert.equal(
    move(source, '### @kaze\n', () => false),
    undefined,
  );
  assert.equal(
    move('### @kaze\n\n#### A[^1]\n\n[^1]: one note\n', '### @kaze\n\n[^1]: another note\n'),
    undefined,
  );
  assert.equal(
    move(
      '### @kaze\n\n#### [A][1]\n\n[1]: https://a.example.com\n',
      '### @kaze\n\n[1]: https://b.example.com\n',
    ),
    undefined,
  );
});
