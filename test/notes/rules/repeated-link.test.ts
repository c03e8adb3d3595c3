import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { message } from '../../../src/notes/rule.ts';
import { repeatedLink } from '../../../src/notes/rules/repeated-link.ts';
import { problemsOf } from '../mending.ts';
import { archived } from './dates.ts';
import { sections } from './presenters.ts';
import { type Bad, testRule } from './table.ts';

const RAIN = '[Rain](https://blog.example.com/rain)';
const URL = 'https://blog.example.com/rain';

/** Episodes 001, 002 … by what @kaze has in them. */
const earlier = (...parts: readonly string[]) =>
  parts.map((part, at) => {
    const id = `00${at + 1}`;
    return archived(id, sections(['@kaze', part]).replace('# 014', `# ${id}`));
  });
const ok = (name: string, notes: string, ...parts: readonly string[]) => ({
  name,
  text: sections(['@kaze', notes]),
  context: { earlier: earlier(...parts) },
});
const bad = (name: string, covers: string, ...parts: readonly string[]): Bad => ({
  ...ok(name, `- ${covers}`, ...parts),
  ...{ covers, message: 'Episode 001 has this topic too, by @kaze' },
});

testRule(repeatedLink, {
  ok: [
    ok('a link of its own', `- ${RAIN}`, '- [Snow](https://blog.example.com/snow)', ''),
    ok('a topic that was moved on', `- ${RAIN}`, `- ${RAIN}`),
    ok('a topic that was moved on twice', `- ${RAIN}`, '', `- ${RAIN}`, `- ${RAIN}`),
    ok('a page that the show has every week', `- ${RAIN}`, `- ${RAIN}`, `#### News\n\n- ${URL}`, ''),
    {
      ...ok('a page that the show has every week from here on', `- ${RAIN}`, `- ${RAIN}`, ''),
      context: {
        earlier: earlier(`- ${RAIN}`, ''),
        later: [archived('015', sections(['@kaze', `- ${RAIN}`]))],
      },
    },
    ok('a link below a topic', `#### Snow\n\n- ${RAIN}`, `- ${RAIN}`, ''),
    ok('a topic that was only named', `- ${RAIN}`, `#### Snow\n\n- ${RAIN}`, ''),
    ok('a whole site', '- [Tool](https://tool.example.com/)', '- [Tool](https://tool.example.com)', ''),
    ok(
      'another place on the page',
      '- [Two](https://a.example.com/x#2)',
      '- [One](https://a.example.com/x#1)',
      '',
    ),
    ok('a mail address', '- [Mail](mailto:a@example.com)', '- [Mail](mailto:a@example.com)', ''),
    ok('the first episode', `- ${RAIN}`),
    {
      ...ok('a topic of the last numbered episode', `- ${RAIN}`),
      context: {
        earlier: [
          ...earlier(`- ${RAIN}`),
          archived('002-special', sections(['@kaze', '']).replace('# 014', '# 002-special')),
        ],
      },
    },
  ],
  bad: [
    bad('a topic of an older episode', RAIN, `- ${RAIN}`, ''),
    bad('the same page written otherwise', `[A](http://www.blog.example.com/rain/)`, `#### ${RAIN}`, ''),
    bad('a heading after an item', RAIN, `#### ${RAIN}\n\n- ${URL}`, ''),
  ],
});

test('repeated-link leads to the latest topic', () => {
  const text = sections(['@kaze', `#### ${RAIN}`]);
  const [problem] = problemsOf(text, { ...NO_CONTEXT, earlier: earlier('', `- x\n- ${RAIN}`, '') });
  const place = {
    path: 'episodes/002/README.md',
    from: { line: 11, column: 3 },
    to: { line: 11, column: 40 },
  };
  assert.deepEqual(problem?.related, [{ ...place, message: message('The topic of episode {0}', '002') }]);
  assert.deepEqual(problem.fixes, [{ title: message('Go to episode {0}', '002'), safe: false, goTo: place }]);
});
