import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { bareTopic } from '../../../src/notes/rules/bare-topic.ts';
import { problemsOf } from '../mending.ts';
import { sections } from './presenters.ts';
import { testRule } from './table.ts';

const URL = 'https://blog.example.com/rain';
const SNOW = '[Snow](https://blog.example.com/snow)';
const DEW = '[Dew](https://blog.example.com/dew)';
const message = 'Topic without a title, only a URL';
const heading = (name: string, title: string) => ({ name, text: sections(['@kaze', `#### ${title}`]) });
/** A section whose other topics have titles, as most have. */
const item = (name: string, notes: string) => ({
  name,
  text: sections(['@kaze', `- ${SNOW}\n- ${DEW}`], ['@ame', notes]),
});

testRule(bareTopic, {
  ok: [
    heading('a title', SNOW),
    heading('a URL with words', `Rain ${URL}`),
    heading('a URL below a title', `${SNOW}\n\n- ${URL}`),
    item('a note', `- Rain\n  - ${URL}`),
    item('a URL behind a title without one', `- Rain\n- ${URL}`),
    item('a paragraph below a topic', `- ${SNOW.replace('snow', 'hail')}\n\n${URL}`),
    item('a paragraph below words', `Rain\n\n${URL}`),
    { name: 'a list where nobody writes titles', text: sections(['@kaze', `- ${URL}`]) },
    { name: 'a list that is nobody', text: sections(['Links', `- ${SNOW}\n- ${DEW}\n- ${URL}`]) },
    { name: 'a video', text: `# 014\n\n- Video: ${URL}\n` },
    heading('a half-typed URL', 'https://'),
  ],
  bad: [
    { ...heading('a heading', URL), covers: URL, message },
    { ...heading('an autolink', `<${URL}>`), covers: `<${URL}>`, message },
    { ...item('an item', `- ${URL}\n  - wet`), covers: URL, message },
    { ...item('a paragraph', `${URL}\n\nwet`), covers: URL, message },
    {
      name: 'a heading in a section that is nobody',
      text: sections(['@kaze', ''], ['Week in Review', `#### ${URL}`]),
      covers: URL,
      message,
    },
  ],
});

test('bare-topic has the title filled in', () => {
  const text = sections(['@kaze', `#### ${URL}`]);
  const start = text.indexOf(URL);
  assert.deepEqual(
    problemsOf(text, NO_CONTEXT)[0]?.fixes.map(({ title: _, ...fix }) => fix),
    [{ safe: false, command: 'fill-title', span: { start, end: start + URL.length } }],
  );
});
