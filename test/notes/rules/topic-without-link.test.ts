import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { topicWithoutLink } from '../../../src/notes/rules/topic-without-link.ts';
import { problemsOf } from '../mending.ts';
import { sections } from './presenters.ts';
import { testRule } from './table.ts';

const URL = 'https://blog.example.com/rain';
const [RAIN, SNOW, DEW] = ['rain', 'snow', 'dew'].map(
  (name) => `[${name}](https://blog.example.com/${name})`,
);
const message = 'Topic without a link';
const own = (name: string, notes: string) => ({ name, text: sections(['@kaze', notes]) });
/** The section of a presenter beside one whose topics have links. */
const beside = (name: string, heading: string, notes: string) => ({
  name,
  text: sections(['@kaze', `- ${RAIN}\n- ${SNOW}\n- ${DEW}`], [heading, notes]),
});

testRule(topicWithoutLink, {
  ok: [
    own('a link in the title', `#### ${RAIN}`),
    own('a link in the notes', `#### Rain\n\n- wet\n  - ${URL}`),
    own('a link under a smaller heading', `#### Rain\n\n##### more\n\n- ${URL}`),
    own('a URL in code', `#### Rain\n\n\`\`\`\ncurl ${URL}\n\`\`\``),
    own('a heading without a title', '####'),
    own('a placeholder', '#### ???'),
    own('chat', '#### 最近の雑談'),
    own('questions', '#### Q & A'),
    own('one item of words', '- I was away'),
    own('items of words', '- I was away\n- so was she'),
    own('flat notes', `- ${RAIN}\n- wet\n- cold`),
    own('a note in a list of topics', `- ${RAIN}\n- ${SNOW}\n- 寒い。`),
    own('a title with its URL in the next item', `- ${RAIN}\n- ${SNOW}\n- Dew\n- ${URL}/2`),
    own('a topic deep in a list', `- ${RAIN}\n- ${SNOW}\n  - cold`),
    own('a presenter at the level of topics', `#### ${RAIN}\n\n#### @ame\n\n#### ${SNOW}`),
    beside('a single item', '@ame', '- I was away'),
    beside('an absent presenter', '@ame (欠席)', '- I was away\n- and ill'),
    beside('a note behind the only topic', '@ame', `- [hail](${URL}/hail)\n- cold`),
    beside('sentences', '@ame', '- 休みでした。\n- また来週'),
    beside('a section that is nobody', 'Next week', '- more rain\n- more snow'),
    { name: 'a section that is nobody', text: sections(['Week in Review', '#### Rain']) },
    {
      name: 'what a guest talks about',
      text: sections(['@ame', '#### Rain\n\n#### Snow']).replace('Guest: -', 'Guest: @ame'),
    },
  ],
  bad: [
    { ...own('a heading', '#### Rain\n\nwet'), covers: 'Rain', message },
    { ...own('headings', `#### Rain\n\n#### ${SNOW}\n\n#### Dew`), covers: ['Rain', 'Dew'], message },
    { ...own('an item among topics', `- ${RAIN}\n- ${SNOW}\n- Dew\n  - wet`), covers: 'Dew', message },
    { ...beside('a list beside those of others', '@ame', '- Hail\n- Fog'), covers: ['Hail', 'Fog'], message },
    { ...beside('the first of two', '@ame', `- Hail\n- [fog](${URL}/fog)`), covers: 'Hail', message },
    {
      ...beside('the second of two, with notes', '@ame', `- [fog](${URL}/fog)\n- Hail\n  - cold`),
      covers: 'Hail',
      message,
    },
    {
      name: "a guest's topic among others",
      text: sections(['@ame', `#### ${RAIN}\n\n#### ${SNOW}\n\n#### Dew`]).replace('Guest: -', 'Guest: @ame'),
      covers: 'Dew',
      message,
    },
  ],
});

test('topic-without-link links the title to the URL on the clipboard', () => {
  const text = sections(['@kaze', '#### Rain']);
  const start = text.indexOf('Rain');
  assert.deepEqual(
    problemsOf(text, NO_CONTEXT)[0]?.fixes.map(({ title: _, ...fix }) => fix),
    [{ safe: false, command: 'link-from-clipboard', span: { start, end: start + 4 } }],
  );
});
