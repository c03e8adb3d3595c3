import { testMoves } from './moving.ts';

const KAZE = '[Kaze](https://a.example.com/kaze)';
const AME = '[Ame](https://a.example.com/ame)';
const YUKI = '[Yuki](https://a.example.com/yuki)';

testMoves([
  {
    name: 'headings are as deep as those of the target',
    source: `## @kaze\n\n### ${KAZE}\n\n#### Part\n`,
    target: '### @kaze\n\n#### Here\n',
    go: ['Kaze'],
    after: { source: '## @kaze\n', target: `### @kaze\n\n#### Here\n\n#### ${KAZE}\n\n##### Part\n` },
  },
  {
    name: 'an item becomes a heading below headings, which would take it for a note',
    source: `### @kaze\n\n- ${KAZE}\n  - note\n\n    code\n- ${AME}\n`,
    target: '### @kaze\n\n#### Here\n',
    go: ['Kaze', 'Ame'],
    after: {
      source: '### @kaze\n',
      target: `### @kaze\n\n#### Here\n\n#### ${KAZE}\n\n- note\n\n  code\n\n#### ${AME}\n`,
    },
  },
  {
    name: 'a heading becomes an item among items, which would be prose above it',
    source: `### @kaze\n\n#### ${KAZE}\n\n- note\n`,
    target: `### @kaze\n\n- ${YUKI}\n`,
    go: ['Kaze'],
    after: { source: '### @kaze\n', target: `### @kaze\n\n- ${YUKI}\n- ${KAZE}\n\n  - note\n` },
  },
  {
    name: 'a heading becomes a paragraph among paragraphs, and an item too',
    source: `### @kaze\n\n#### ${KAZE}\n- note\n\n### @ame\n\n- ${AME}\n`,
    target: `### @ame\n\n${YUKI}\n\n### @kaze\n\n[B](https://b.example.com)\n`,
    go: ['Kaze', 'Ame'],
    after: {
      source: '### @kaze\n\n### @ame\n',
      target: `### @ame\n\n${YUKI}\n\n${AME}\n\n### @kaze\n\n[B](https://b.example.com)\n\n${KAZE}\n\n- note\n`,
    },
  },
  {
    name: 'code below the list of an item stays code',
    source: `### @kaze\n\n- ${KAZE}\n  - note\n\n***\n\n    code\n`,
    target: '### @kaze\n\n#### Here\n',
    go: ['Kaze'],
    after: {
      source: '### @kaze\n',
      target: `### @kaze\n\n#### Here\n\n#### ${KAZE}\n\n- note\n\n***\n\n    code\n`,
    },
  },
  {
    name: 'what stands right below a heading does not go on with the title of an item',
    source: `### @kaze\n\n#### ${KAZE}\n    code\n\n~~~\n\ttab\n~~~\n`,
    target: `### @kaze\n\n- ${YUKI}\n`,
    go: ['Kaze'],
    after: {
      source: '### @kaze\n',
      target: `### @kaze\n\n- ${YUKI}\n- ${KAZE}\n\n      code\n\n  ~~~\n  \ttab\n  ~~~\n`,
    },
  },
]);
