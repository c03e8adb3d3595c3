import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { duplicatePresenter } from '../../../src/notes/rules/duplicate-presenter.ts';
import { mendedTexts, problemsOf } from '../mending.ts';
import { sections } from './presenters.ts';
import { shown } from './show.ts';
import { testRule } from './table.ts';

const ok = (name: string, ...parts: readonly (readonly [string, string])[]) => ({
  name,
  text: sections(...parts),
});
const KAZE = '### @kaze';
const message = '@kaze already has a section';

testRule(duplicatePresenter, {
  ok: [
    ok('one section for each', ['@kaze', ''], ['@ame', '']),
    ok('one name with two accounts', ['[Ken](https://x.com/a)', ''], ['[Ken](https://x.com/b)', '']),
    ok('a section of two', ['@kaze', '- a'], ['@kaze & @ame', '- b']),
    ok('sections for parts of a talk', ['@kaze: rain', '- a'], ['@kaze: wind', '- b']),
    ok('sections of nobody', ['@kaze', ''], ['Week in Review', ''], ['Week in Review', '']),
    { name: 'headings at different levels', text: '# 014\n\n### @kaze\n\n- a\n\n## @kaze\n\n- b\n' },
    {
      ...ok('a show where it is usual', ['@kaze', '- a'], ['@ame', ''], ['@kaze', '- b']),
      context: shown([
        ['@kaze', '@ame', '@kaze'],
        ['@ame', '@kaze', '@ame'],
      ]),
    },
    {
      ...ok('two who share an account', ['[kaze](https://x.com/us)', ''], ['[ame](https://x.com/us)', '']),
      context: shown([['@kaze', '@ame']]),
    },
  ],
  bad: [
    {
      ...ok('two sections side by side', ['@kaze', '- a'], ['@kaze', '- b'], ['@ame', '- c']),
      ...{ covers: KAZE, message },
      fixed: sections(['@kaze', '- a\n\n- b'], ['@ame', '- c']),
    },
    {
      ...ok('a section behind another', ['@kaze', '#### a'], ['@ame', '- c'], ['@kaze', '#### b\n\nB']),
      ...{ covers: KAZE, message },
      fixed: sections(['@kaze', '#### a\n\n#### b\n\nB'], ['@ame', '- c']),
    },
    {
      ...ok('a section between others', ['@kaze', '- a'], ['@ame', '- c'], ['@kaze', '- b'], ['@yuki', '']),
      ...{ covers: KAZE, message },
      fixed: sections(['@kaze', '- a\n\n- b'], ['@ame', '- c'], ['@yuki', '']),
    },
    {
      ...ok('an empty one', ['@kaze', '- a'], ['@ame', '- c'], ['@kaze', ''], ['@yuki', '']),
      ...{ covers: KAZE, message },
      fixed: sections(['@kaze', '- a'], ['@ame', '- c'], ['@yuki', '']),
    },
    {
      ...ok('a first one that is empty', ['@kaze', ''], ['@ame', '- c'], ['@kaze', '- b']),
      ...{ covers: KAZE, message },
      fixed: sections(['@kaze', '- b\n\n'], ['@ame', '- c']),
    },
    {
      name: 'paragraphs that only the heading keeps apart',
      text: '# 014\n\n### @kaze\none\n### @kaze\ntwo',
      ...{ covers: KAZE, message, fixed: '# 014\n\n### @kaze\none\n\ntwo' },
    },
    {
      ...ok(
        'an account that is called like the handle',
        ['@kaze', '- a'],
        ['[風](https://x.com/kaze)', '- b'],
      ),
      covers: '### [風](https://x.com/kaze)',
      message: '風 already has a section',
      fixed: sections(['@kaze', '- a\n\n- b']),
    },
    {
      ...ok('another name of a known person', ['@kaze (欠席)', ''], ['[風](https://x.com/wind)', '- b']),
      context: shown([['[風](https://x.com/wind)'], ['[@kaze](https://x.com/wind)']]),
      covers: '### [風](https://x.com/wind)',
      message: '風 already has a section',
      fixed: sections(['@kaze (欠席)', '- b']),
    },
    {
      ...ok('content that would become a part of what is above', ['@kaze', '- a'], ['@kaze', '    code']),
      ...{ covers: KAZE, message },
    },
    {
      ...ok('code at the end of the text', ['@kaze', '- a'], ['@ame', ''], ['@kaze', '```sh\necho\n```']),
      ...{ covers: KAZE, message },
      fixed: sections(['@kaze', '- a\n\n```sh\necho\n```'], ['@ame', '']).replace(/\n+$/, '\n'),
    },
    {
      ...ok('HTML that may go on', ['@kaze', '- a'], ['@ame', ''], ['@kaze', '<div>']),
      ...{ covers: KAZE, message },
    },
    {
      name: 'a section before an underlined heading',
      text: '# 014\n\n## @kaze\n\n## @ame\n\n## @kaze\n\n@yuki\n---\n',
      ...{ covers: '## @kaze', message },
    },
  ],
});

test('duplicate-presenter leads to the first section', () => {
  const text = sections(['@kaze', '- a'], ['@ame', ''], ['@kaze', '- b']);
  const [problem] = problemsOf(text, NO_CONTEXT);
  assert.ok(problem);
  const span = { start: text.indexOf(KAZE), end: text.indexOf(KAZE) + KAZE.length };
  const { template, values } = problem.fixes.at(-1)?.title ?? {};
  assert.deepEqual([template, values], ['Go to the first section of {0}', ['@kaze']]);
  assert.deepEqual(
    problem.related?.map((place) => 'span' in place && place.span),
    [span],
  );
  assert.equal(mendedTexts(text, problem).length, 1);
});
