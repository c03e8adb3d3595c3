import assert from 'node:assert/strict';
import test from 'node:test';
import { fillTemplate } from '../../../src/notes/template/fill-template.ts';
import { EPISODE } from './episode.ts';

/** What stands in a template, and what in the new episode; `█` is the cursor. */
const FILLED: Readonly<Record<string, readonly [template: string, written: string]>> = {
  'variables, with and without braces': [
    '${EPISODE_NUMBER} $EPISODE_ID ${RECORDING_DATE} $RECORDING_YEAR/$RECORDING_MONTH/$RECORDING_DAY $HOST',
    '25 025 2026-11-27 2026/11/27 @mizuyari█',
  ],
  'defaults of tab stops, mirrored where the number stands again': [
    '$2 ${1:a $HOST} $1 ${2|x,y|}$0!',
    'x a @mizuyari a @mizuyari x█!',
  ],
  'several defaults of one tab stop, of which the first counts': [
    '${1:a} ${1:b} ${2|c,d|} ${2:e} ${3:f ${1:g}} ${4:h ${4:i}}',
    'a a c c f a h i█',
  ],
  'a default where a variable has no value is not needed': ['${HOST:nobody}', '@mizuyari█'],
  'dollars and braces of ordinary text': [
    'costs $20, $1.50, $1,000 and $100 } US$ {$} $x ${ 1 } \\* a\\\\b C:\\',
    'costs $20, $1.50, $1,000 and $100 } US$ {$} $x ${ 1 } \\* a\\\\b C:\\█',
  ],
  'what is escaped': ['\\$1 \\${HOST} \\\\$HOST ${1:a\\}b}', '$1 ${HOST} \\@mizuyari a}b█'],
  'code, but for our variables': [
    "`echo $1 ${HOME} ${EPISODE_ID} \\$`\n\n```sh\nawk '{print $1}' ${EPISODE_ID}\n```\n",
    "`echo $1 ${HOME} 025 \\$`\n\n```sh\nawk '{print $1}' 025\n```\n█",
  ],
  'what is not understood, as it stands': [
    '${HOTS} ${FOO:$HOST} ${A/b/c/} ${1:open $HOST\n$GUEST_NAME ${PRESENTER}',
    '${HOTS} ${FOO:@mizuyari} ${A/b/c/} ${1:open @mizuyari\n$GUEST_NAME ${PRESENTER}█',
  ],
  'a section for each presenter, with a blank line between': [
    '## Contents\n\n### $PRESENTER\n\nby ${PRESENTER}:\n\n## Links\n$0\n',
    '## Contents\n\n### @mizuyari\n\nby @mizuyari:\n\n### [タネ](https://twitter.com/tane_example)\n\nby [タネ](https://twitter.com/tane_example):\n\n## Links\n█\n',
  ],
  'a section at the end of the file without a line end': [
    '### ${PRESENTER}',
    '### @mizuyari\n█\n### [タネ](https://twitter.com/tane_example)',
  ],
  'the last stop in the first of the sections only': [
    '### $PRESENTER\n\n$0\n',
    '### @mizuyari\n\n█\n\n### [タネ](https://twitter.com/tane_example)\n\n\n',
  ],
  'line ends of Windows': ['# $EPISODE_ID\r\n\r\n$0\r\n', '# 025\r\n\r\n█\r\n'],
  'a byte order mark, which is left out': ['\uFEFF# $EPISODE_ID', '# 025█'],
  'front matter': ['---\nnumber: $EPISODE_NUMBER\n---\n\n# A\n', '---\nnumber: 25\n---\n\n# A\n█'],
};

for (const [name, [template, written]] of Object.entries(FILLED)) {
  test(`a template may hold ${name}`, () => {
    const { text, cursor } = fillTemplate(template, EPISODE);
    assert.equal(`${text.slice(0, cursor)}█${text.slice(cursor)}`, written);
  });
}

/** A line of a template without a variable, and what comes of it. */
const HEADERS: readonly (readonly [template: string, written: string])[] = [
  ['# NNN', '# 25'],
  ['# 000', '# 25'],
  ['# 012', '# 25'],
  ['#', '# 25'],
  ['# Episode XX: title', '# Episode 25: title'],
  ['# 第○○回', '# 第25回'],
  ['# ${1:NNN}', '# 25'],
  ['# Show $1', '# Show 25'],
  ['# A show', '# A show'],
  ['- Recording date:', '- Recording date: 2026-11-27'],
  ['- Recording date: YYYY-MM-DD 22:00', '- Recording date: 2026-11-27 22:00'],
  ['- 収録日：2021-07-02', '- 収録日：2026-11-27'],
  ['- Recording date: TBD', '- Recording date: 2026-11-27'],
  ['- Recording date: ${1:YYYY-MM-DD} 22:00', '- Recording date: 2026-11-27 22:00'],
  ['- Recording date: ${RECORDING_YEAR}', '- Recording date: 2026'],
  ['- Hosted by', '- Hosted by @mizuyari'],
  ['- Hosted by @tanemaki', '- Hosted by @mizuyari'],
  ['- Hosted by @${1:name}', '- Hosted by @mizuyari'],
  ['- Host: $HOST and @tanemaki', '- Host: @mizuyari and @tanemaki'],
  ['- Video:', '- Video:'],
];

test('number, date and host come into a header that has no variables for them', () => {
  for (const [template, written] of HEADERS) {
    const full = template.startsWith('#')
      ? `${template}\n\n- Video:\n`
      : `# ${'1'}\n\n${template}\n- Video:\n`;
    const line = fillTemplate(full, EPISODE).text.split('\n')[template.startsWith('#') ? 0 : 2];
    assert.equal(line, written, template);
  }
});

test('a host who stands in the template is that of an episode without another one', () => {
  const { text } = fillTemplate('# 1\n\n- Hosted by @tanemaki\n', { ...EPISODE, host: '' });
  assert.match(text, /^- Hosted by @tanemaki$/m);
});

test('a show without presenters has no section for one', () => {
  const { text } = fillTemplate('a\n\n## $PRESENTER\n\nb\n\n# End\n', { ...EPISODE, presenters: [] });
  assert.equal(text, 'a\n\n# End\n');
});
