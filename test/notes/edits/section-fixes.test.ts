import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { sectionFixes } from '../../../src/notes/edits/section-fixes.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { format } from '../../../src/notes/rule.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { episodes } from '../arbitrary.ts';
import { shown } from '../rules/show.ts';

const SHOW = shown(Array(5).fill(['[雨](https://x.com/ame)', '@kaze', '@yuki (お休み)']));

/** Gives what can be done at the `|` of a text, which is taken out: titles, and the texts after. */
function fixesAt(marked: string, isAsked: boolean, context = SHOW): Readonly<Record<string, string>> {
  const place = { start: marked.indexOf('|'), end: marked.indexOf('|') };
  const text = marked.replace('|', '');
  const fixes = sectionFixes(readEpisode(text), place, context, isAsked);
  return Object.fromEntries(fixes.map(({ title, edits }) => [format(title), applyEdits(text, edits)]));
}

const TEXT = '# 014\n\n- Guest: @tsuki\n- Video:\n\n## Contents\n\n### @kaze\n\n- Rain\n\n### @yuki\n';
const RAIN = 'Add a section for [雨](https://x.com/ame)';
const MOON = 'Add a section for @tsuki';

const places: readonly (readonly [at: string, byItself: readonly string[], asked: readonly string[]])[] = [
  ['## Cont|ents', [RAIN, MOON], [RAIN, MOON]],
  ['Guest: @t|suki', [RAIN, MOON], [RAIN, MOON]],
  ['- Vid|eo', [], [RAIN, MOON]],
  ['### @ka|ze', [], ['Mark @kaze as absent', RAIN, MOON]],
  ['### @yuki|', ['Mark @yuki as absent'], ['Mark @yuki as absent', RAIN, MOON]],
  ['- Rai|n', [], []],
  ['- Rain\n|', [], [RAIN, MOON]],
  ['# 01|4', [], []],
];

for (const [at, byItself, asked] of places) {
  test(`at ${JSON.stringify(at)} sections can be added or marked`, () => {
    const marked = TEXT.replace(at.replace('|', ''), () => at);
    assert.deepEqual(Object.keys(fixesAt(marked, false)), byItself);
    assert.deepEqual(Object.keys(fixesAt(marked, true)), asked);
  });
}

test('sections are added in the latest form of their headings, where they usually stand', () => {
  const fixes = fixesAt(TEXT.replace('## Cont', '## Cont|'), false);
  assert.equal(fixes[RAIN], TEXT.replace('### @kaze', '### [雨](https://x.com/ame)\n\n### @kaze'));
  assert.equal(fixes[MOON], `${TEXT.trimEnd()}\n\n### @tsuki\n`);
});

test('a section that is there under another name, or with a guest, is not missing', () => {
  const text = '# 014\n\n- Guest: @kaze, 園芸部のみなさん\n\n## Cont|ents\n\n### @ame & @kaze\n\n### @yuki\n';
  assert.deepEqual(fixesAt(text, true), {});
});

test('a section of somebody whose handle only ends or begins like that of another is none of theirs', () => {
  const show = shown(Array(5).fill(['@ry', '@kerry', '@ry-x']));
  const fixes = fixesAt('# 014\n\n## Cont|ents\n\n### @kerry\n\n### @ry-x\n', true, show);
  assert.deepEqual(Object.keys(fixes), ['Add a section for @ry']);
  const joint = '# 014\n\n## Cont|ents\n\n### @kerry、Ｒｙ\n\n### @ry-x\n';
  assert.deepEqual(fixesAt(joint, true, show), {});
});

test('where nothing is known, nobody is missing', () => {
  assert.deepEqual(fixesAt('# 014\n\n## Cont|ents\n\n### @kaze\n', true, NO_CONTEXT), {});
});

test('presenters are marked as absent as the show does, and as present again', () => {
  const marks: readonly (readonly [text: string, title: string, after: string])[] = [
    ['### @ka|ze\n', 'Mark @kaze as absent', '### @kaze (お休み)\n'],
    ['### @ka|ze\n\n### @ame（欠席）\n', 'Mark @kaze as absent', '### @kaze（欠席）\n\n### @ame（欠席）\n'],
    ['### @ka|ze (欠席)\n', 'Mark @kaze as present', '### @kaze\n'],
    [
      '### [雨](https://x.com/ame)（休み）, too| ##\n',
      'Mark 雨 as present',
      '### [雨](https://x.com/ame), too ##\n',
    ],
    ['### @ka|ze ###\r\n', 'Mark @kaze as absent', '### @kaze (お休み) ###\r\n'],
  ];
  for (const [text, title, after] of marks) assert.equal(fixesAt(text, true)[title], after);
  assert.equal(fixesAt('### @ka|ze\n', true, NO_CONTEXT)['Mark @kaze as absent'], '### @kaze (absent)\n');
});

test('nothing is done in texts with conflicts', () => {
  assert.deepEqual(fixesAt('### @ka|ze\n\n<<<<<<< a\n=======\n>>>>>>> b\n', true), {});
});

test('marking a presenter changes whether they are absent, and back nothing is left', () => {
  fc.assert(
    fc.property(episodes, (text) => {
      const section = readEpisode(text).sections.find(({ person }) => person !== undefined);
      if (section === undefined) return;
      const toggled = (before: string) => {
        const [fix] = sectionFixes(readEpisode(before), section.heading.text, NO_CONTEXT, true);
        return applyEdits(before, fix?.edits ?? []);
      };
      const marked = toggled(text);
      const isAbsent = (read: string) =>
        readEpisode(read).sections.find(({ start }) => start === section.start)?.absent;
      if (marked === text) return;
      assert.equal(isAbsent(marked), !section.absent);
      assert.equal(section.absent ? text : toggled(marked), text);
    }),
    { numRuns: 200 },
  );
});
