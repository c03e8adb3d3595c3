import assert from 'node:assert/strict';
import test from 'node:test';
import { format } from '../../../src/notes/rule.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { checkTemplate } from '../../../src/notes/template/check-template.ts';

const HEADER = '# $EPISODE_NUMBER\n\n- Recording date: $RECORDING_DATE\n\n';

/** What is wrong with a text below a right header: the message, what it covers, and the text after each fix. */
interface Wrong {
  readonly text: string;
  readonly message: string;
  readonly covers: string;
  readonly fixed: readonly string[];
}

const WRONG: readonly Wrong[] = [
  {
    text: 'by ${HOTS}',
    message: 'Unknown variable HOTS, did you mean HOST?',
    covers: '${HOTS}',
    fixed: ['by ${HOST}', 'by \\${HOTS}'],
  },
  {
    text: '$CURRENT_YEAR',
    message: 'Unknown variable CURRENT_YEAR, did you mean RECORDING_YEAR?',
    covers: '$CURRENT_YEAR',
    fixed: ['$RECORDING_YEAR', '\\$CURRENT_YEAR'],
  },
  {
    text: '${FOO:a}',
    message: 'Unknown variable FOO',
    covers: '${FOO:a}',
    fixed: ['\\${FOO:a}'],
  },
  {
    text: 'a ${1:b\nc}',
    message: 'Unclosed ${1:, expected its brace on this line',
    covers: '${1:',
    fixed: ['a \\${1:b\nc}'],
  },
  {
    text: '${{ a }}',
    message: 'Unexpected ${, expected a tab stop or a variable behind it',
    covers: '${',
    fixed: ['\\${{ a }}'],
  },
  {
    text: '${HOST/a/${1:/upcase}/g}',
    message: 'Unexpected ${HOST/a/${1:/upcase}/g}: templates have no transforms',
    covers: '${HOST/a/${1:/upcase}/g}',
    fixed: ['\\${HOST/a/${1:/upcase}/g}'],
  },
  {
    text: '$1 for $20',
    message: 'Unexpected $20: there is no tab stop 19 before it, so it stays text',
    covers: '$20',
    fixed: ['$1 for \\$20'],
  },
  {
    text: '$0 ${0:a}',
    message: 'Unexpected second $0: the last place to go to is one',
    covers: '${0:a}',
    fixed: ['$0 '],
  },
  {
    text: 'by $PRESENTER',
    message:
      'Unexpected PRESENTER, expected it in a heading or below: that section is repeated for each presenter',
    covers: '$PRESENTER',
    fixed: [],
  },
];

function told(text: string) {
  return checkTemplate(text).map(({ message, span, fixes }) => ({
    message: format(message),
    covers: text.slice(span.start, span.end),
    fixed: fixes.map((fix) => ('edits' in fix ? applyEdits(text, fix.edits) : '')),
  }));
}

for (const { text, message, covers, fixed } of WRONG) {
  test(`a template with ${JSON.stringify(text)} is told to be wrong`, () => {
    assert.deepEqual(told(HEADER + text), [{ message, covers, fixed: fixed.map((one) => HEADER + one) }]);
    for (const one of fixed) assert.deepEqual(told(HEADER + one), []);
  });
}

const RIGHT: readonly string[] = [
  `${HEADER}## Contents\n\n### \${PRESENTER}\n\n$1 \${2:a \${3|b,c|}} $0\n`,
  '# NNN\n\n- Hosted by\n- Recording date: YYYY-MM-DD\n',
  '---\nnumber: $EPISODE_ID\ndate: $RECORDING_DATE\n---\n\n# Title\n',
  `${HEADER}costs $1.50, $1,000 or $200; \`echo $1 \${HOME} $0 $0\` US$ } $x`,
];

test('nothing is wrong with templates in variables, by themselves, with front matter, and with money', () => {
  for (const text of RIGHT) assert.deepEqual(told(text), []);
});

test('a template without number or date is told so, and mended', () => {
  const bare = 'Words\n';
  const [title, date] = told(bare);
  assert.equal(title?.message, 'Missing title, such as # ${EPISODE_NUMBER}');
  assert.deepEqual([title?.covers, title?.fixed], ['Words', ['# ${EPISODE_NUMBER}\n\nWords\n']]);
  assert.equal(date?.message, 'Missing field, such as Recording date: ${RECORDING_DATE}');
  const listed = '# A show\n\n* Hosted by $HOST\n';
  assert.deepEqual(
    told(listed).map(({ message, fixed }) => [message, fixed]),
    [
      [
        'The title has no place for the number, such as ${EPISODE_NUMBER}',
        ['# A show ${EPISODE_NUMBER}\n\n* Hosted by $HOST\n'],
      ],
      [
        'Missing field, such as Recording date: ${RECORDING_DATE}',
        ['# A show\n\n* Hosted by $HOST\n* Recording date: ${RECORDING_DATE}\n'],
      ],
    ],
  );
});

test('of a template with merge conflicts only that is told', () => {
  const text = `${HEADER}\n<<<<<<< ours\n$FOO_BAR\n=======\nb\n>>>>>>> theirs\n`;
  assert.deepEqual(
    told(text).map(({ message, covers }) => [message, covers]),
    [['The template has merge conflicts, so it is not used', '<<<<<<<']],
  );
});
