import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { duplicateLink } from '../../../src/notes/rules/duplicate-link.ts';
import { mendedTexts, problemsOf } from '../mending.ts';
import { sections } from './presenters.ts';
import { type Bad, testRule } from './table.ts';

const URL = 'https://blog.example.com/rain';
const RAIN = `[Rain](${URL})`;
const SNOW = '[Snow](https://blog.example.com/snow)';
const message = '@kaze has this link too';
const ok = (name: string, ...parts: readonly (readonly [string, string])[]) => ({
  name,
  text: sections(...parts),
});
/** Two presenters with the notes that follow; `covers` is the link of the second. */
const bad = (name: string, first: string, second: string, covers: string, left: string): Bad => ({
  ...ok(name, ['@kaze', first], ['@ame', second]),
  ...{ covers, message, fixed: sections(['@kaze', first], ['@ame', left]) },
});

testRule(duplicateLink, {
  ok: [
    ok('links of their own', ['@kaze', `- ${RAIN}`], ['@ame', '- [Snow](https://blog.example.com/snow)']),
    ok('a link twice in one section', ['@kaze', `#### ${RAIN}\n\n<a href="${URL}">Rain</a>`], ['@ame', '']),
    ok('a link in a section that is nobody', ['@kaze', `- ${RAIN}`], ['Links', `- ${RAIN}`]),
    ok('other fragments', ['@kaze', `- ${URL}#one`], ['@ame', `- ${URL}#two`]),
    ok('other queries', ['@kaze', `- ${URL}?v=1`], ['@ame', `- ${URL}?v=2`]),
    ok('the same picture', ['@kaze', `![Rain](${URL}.png)`], ['@ame', `![Rain](${URL}.png)`]),
    ok('the same address in code', ['@kaze', `- ${RAIN}`], ['@ame', `- \`${URL}\``]),
    ok('the same mail address', ['@kaze', '- a@example.com'], ['@ame', '- a@example.com']),
    ok('the same place in the text', ['@kaze', '- [top](#top)'], ['@ame', '- [top](#top)']),
    ok(
      'a profile in heading and notes',
      ['[kaze](https://x.com/kaze)', ''],
      ['@ame', '- https://x.com/kaze'],
    ),
    ok('a half-typed address', ['@kaze', '- https://'], ['@ame', '- https://']),
    {
      name: 'a link of the header',
      text: sections(['@ame', `- ${RAIN}`]).replace('Guest: -', `Video: ${URL}`),
    },
  ],
  bad: [
    bad('a topic as an item', `- ${RAIN}`, `- ${RAIN}\n- Snow`, RAIN, '- Snow'),
    bad('a topic as a heading', `#### ${RAIN}`, `#### ${RAIN}\n\nWet.\n\n#### ${SNOW}`, RAIN, `#### ${SNOW}`),
    bad('a topic as a paragraph', RAIN, `${RAIN}\n\nWet.`, RAIN, ''),
    bad('a topic right below another', `- ${RAIN}`, `- Snow\n- ${RAIN}\n\nWords.`, RAIN, '- Snow\n\nWords.'),
    bad('a topic and a note', `- ${RAIN}`, `#### Snow\n\n- ${URL}\n- cold`, URL, '#### Snow\n\n- cold'),
    bad(
      'a note with notes of its own',
      `- ${RAIN}`,
      `#### Snow\n\n- ${RAIN}\n  - b`,
      RAIN,
      '#### Snow\n\n- Rain\n  - b',
    ),
    bad(
      'a link inside a sentence',
      `- ${RAIN}`,
      `#### Snow\n\n- like ${RAIN} so`,
      RAIN,
      '#### Snow\n\n- like Rain so',
    ),
    bad(
      'an address as its own text',
      `- ${RAIN}`,
      `#### Snow\n\n- so [${URL}](${URL})`,
      `[${URL}](${URL})`,
      '#### Snow\n\n- so ',
    ),
    bad('a trailing slash', `- ${RAIN}`, `- [Rain](${URL}/)`, `[Rain](${URL}/)`, ''),
    bad(
      'another scheme and www',
      `- ${RAIN}`,
      `- http://www.blog.example.com/rain`,
      'http://www.blog.example.com/rain',
      '',
    ),
    bad(
      'a bare URL that runs into a sentence',
      `- ${RAIN}`,
      `#### Snow\n\n- like ${URL} so`,
      URL,
      '#### Snow\n\n- like  so',
    ),
    bad(
      'short and long address of a video',
      '- https://youtu.be/niwa1',
      '- https://www.youtube.com/watch?v=niwa1',
      'https://www.youtube.com/watch?v=niwa1',
      '',
    ),
    bad('a bare URL in brackets', `- ${RAIN}`, `#### Snow\n\n- so (${URL})`, URL, '#### Snow\n\n- so '),
    bad('an autolink', `- ${RAIN}`, `#### Snow\n\n- <${URL}>\n- b`, `<${URL}>`, '#### Snow\n\n- b'),
    bad(
      'a reference',
      `- ${RAIN}`,
      `#### Snow\n\nso [Rain][1]\n\n[1]: ${URL}`,
      '[Rain][1]',
      `#### Snow\n\nso Rain\n\n[1]: ${URL}`,
    ),
  ],
});

test('duplicate-link ignores tracking parameters', () => {
  const text = sections(['@kaze', `- ${RAIN}`], ['@ame', `- ${URL}?utm_source=weekly`]);
  assert.deepEqual(
    problemsOf(text, NO_CONTEXT)
      .map(({ rule }) => rule)
      .toSorted(),
    ['duplicate-link', 'tracking-parameters'],
  );
});

test('duplicate-link leads to the first link', () => {
  const text = sections(['@kaze', `- ${RAIN}`], ['@ame', `- ${RAIN}`]);
  const span = { start: text.indexOf(RAIN), end: text.indexOf(RAIN) + RAIN.length };
  const [problem] = problemsOf(text, NO_CONTEXT);
  assert.deepEqual(
    problem?.related?.map(({ message: _, ...place }) => place),
    [{ span }],
  );
  assert.deepEqual(problem?.fixes[1], {
    title: { template: 'Go to the link of {0}', values: ['@kaze'] },
    safe: false,
    goTo: { span },
  });
});

test('duplicate-link removes a topic from the middle without touching the others', () => {
  const dew = '#### [Dew](https://blog.example.com/dew)';
  const notes = [dew, '', 'Early.', '', `#### ${RAIN}`, '', 'Wet.', '', `#### ${SNOW}`, '', 'Cold.'];
  const text = sections(['@kaze', `- ${RAIN}`], ['@ame', notes.join('\n')]);
  const [problem] = problemsOf(text, NO_CONTEXT);
  const left = [...notes.slice(0, 4), ...notes.slice(8)].join('\n');
  assert.deepEqual(problem && mendedTexts(text, problem), [sections(['@kaze', `- ${RAIN}`], ['@ame', left])]);
});
