import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { emptySection } from '../../../src/notes/rules/empty-section.ts';
import { mendedTexts, problemsOf } from '../mending.ts';
import { archived } from './dates.ts';
import { sections } from './presenters.ts';
import { testRule } from './table.ts';

const AFTER = Date.parse('2026-10-20');
const dated = (...parts: readonly (readonly [string, string])[]) =>
  sections(...parts).replace(
    '- Guest',
    '- Recording date: 2026-10-16\n- Video: https://youtu.be/niwa1\n- Guest',
  );
const ok = (name: string, ...parts: readonly (readonly [string, string])[]) => ({
  name,
  text: dated(...parts),
  context: { now: AFTER },
});
const bad = (name: string, notes: string, marked: string) => ({
  ...ok(name, ['@kaze', notes], ['@ame', '']),
  ...{ covers: '### @ame', message: '@ame has no topics' },
  fixed: dated(['@kaze', notes], [`@ame${marked}`, '']),
});
const other = (id: string, ...headings: readonly string[]) =>
  archived(id, `# ${id}\n\n${headings.map((heading) => `### ${heading}\n\n`).join('')}`);

testRule(emptySection, {
  ok: [
    ok(
      'topics',
      ['@kaze', '- [Rain](https://blog.example.com/rain)'],
      ['@ame', '#### [Wind](https://blog.example.com/wind)'],
    ),
    ok('prose', ['@kaze', 'I was late.'], ['@ame', '<!-- later -->']),
    ok('an absent presenter', ['@kaze', 'Wind.'], ['@ame (欠席)', '']),
    ok('an empty section of nobody', ['@kaze', 'Wind.'], ['Week in Review', '']),
    { ...ok('a show that is yet to come', ['@kaze', '']), context: { now: Date.parse('2026-10-16') } },
    { ...ok('a show of which nobody knows the time', ['@kaze', '']), context: {} },
    {
      ...ok('a show whose sections are empty', ['@kaze', '']),
      context: { now: AFTER, earlier: ['1', '2', '3', '4'].map((id) => other(id, '@kaze', '@ame')) },
    },
  ],
  bad: [
    bad('a section in English', 'A gust.', ' (absent)'),
    bad('a section in Japanese', 'そよ風', ' (欠席)'),
    {
      ...ok('a mark of this text', ['@kaze', ''], ['@yuki（休み）', ''], ['@ame', 'Rain.']),
      ...{ covers: '### @kaze', message: '@kaze has no topics' },
      fixed: dated(['@kaze（休み）', ''], ['@yuki（休み）', ''], ['@ame', 'Rain.']),
    },
    {
      ...bad('a mark of the archive', 'A gust.', ' (欠席)'),
      context: { now: AFTER, earlier: [other('1', '@kaze（欠席）'), other('2', '@kaze(欠席)')] },
    },
  ],
});

test('empty-section may also remove the section', () => {
  const removed = (...parts: readonly (readonly [string, string])[]) => {
    const text = dated(...parts);
    return problemsOf(text, { ...NO_CONTEXT, now: AFTER }).flatMap((found) =>
      mendedTexts(text, found).slice(1),
    );
  };
  assert.deepEqual(removed(['@kaze', ''], ['@ame', 'Rain.']), [dated(['@ame', 'Rain.'])]);
  assert.deepEqual(removed(['@kaze', 'Wind.'], ['@ame', '']), [dated(['@kaze', 'Wind.'])]);
  assert.deepEqual(removed(['@kaze', '']), []);
});
