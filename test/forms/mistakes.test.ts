import assert from 'node:assert/strict';
import test from 'node:test';
import { mendedTexts } from '../notes/mending.ts';
import { AFTER, BEFORE, BODY, episodeOf, header, problemsOf, VIDEO } from './show.ts';

const DATE = '2026-11-13';
const RIGHT = episodeOf('007', DATE, {});
const LAST = episodeOf('006', '2026-11-06', {});

/** A mistake that really happened, in words of our own. */
interface Mistake {
  readonly name: string;
  readonly rule: string;
  readonly text: string;
  /** The text after the preferred fix; absent where the fix needs the writer or the network. */
  readonly mended?: string;
  readonly now?: number;
}

/** Holds a mistake to one problem, mended by its first fix. */
function flagged({ name, rule, text, mended, now = BEFORE }: Mistake): void {
  test(`flagged and mended: ${name}`, () => {
    const problems = problemsOf(text, now);
    assert.deepEqual(
      problems.map((problem) => problem.rule),
      [rule],
    );
    const [problem] = problems;
    assert.ok(problem?.fixes.length);
    if (mended !== undefined) {
      assert.equal(mendedTexts(text, problem)[0], mended);
    }
  });
}

/** The same for a note or a topic: what is written instead of `right`. */
function written(name: string, rule: string, wrong: string, right: string, now = BEFORE): void {
  const body = (line: string) =>
    `${BODY('own')}\n### @tsuki\n\n#### [月](https://b.example.com/moon)\n\n${line}\n`;
  const whole = (line: string) => episodeOf('007', DATE, { body: body(line) });
  flagged({ name, rule, text: whole(wrong), mended: whole(right), now });
}

const headed = (lines: readonly string[]) => episodeOf('007', DATE, { header: lines });
const dated = (value: string) =>
  headed(['- Hosted by @kaze', `- Recording date: ${value}`, VIDEO, '- Guest: -']);
const filmed = (value: string) =>
  episodeOf('007', DATE, header(`- Video:${value && ` ${value}`}`, '- Guest: -'));

flagged({
  name: "the number is not the folder's",
  rule: 'episode-number',
  text: RIGHT.replace('# 007', '# 006'),
  mended: RIGHT,
});
flagged({
  name: 'the date is the previous one',
  rule: 'repeated-date',
  text: dated('2026-11-06'),
  mended: RIGHT,
});
flagged({
  name: 'the date is that of an older one',
  rule: 'repeated-date',
  text: dated('2026-10-30'),
  mended: RIGHT,
});
flagged({
  name: 'the video is the previous one',
  rule: 'repeated-video',
  text: filmed('https://youtu.be/niwa-video-006'),
  mended: filmed(''),
});
flagged({
  name: "the previous episode's file",
  rule: 'copied-content',
  text: LAST,
  mended: episodeOf('007', DATE, {
    ...header('- Video:', '- Guest: -'),
    body: '### @kaze\n\n### [ame](https://twitter.com/ame_show)\n',
  }),
});
flagged({
  name: "the previous episode's file with a number and a date of its own",
  rule: 'copied-content',
  text: LAST.replace('# 006', '# 007').replace('2026-11-06', DATE),
});
for (const [value, meant] of [
  ['2026-11-', DATE],
  ['2026-11-１３', DATE],
  ['2026-11-013', DATE],
  ['2026-1113', undefined],
  ['2026-11-31', DATE],
  ['2026/11/13', DATE],
] as const) {
  const mended = meant === undefined ? {} : { mended: dated(meant) };
  flagged({ name: `the date ${value}`, rule: 'recording-date', text: dated(value), ...mended });
}
flagged({ name: 'a Thursday', rule: 'show-day', text: dated('2026-11-12'), mended: RIGHT });
flagged({ name: "last year's date", rule: 'date-order', text: dated('2025-11-13'), mended: RIGHT });
flagged({ name: 'no video after the show', rule: 'missing-video', text: filmed(''), now: AFTER });
for (const value of ['privte', '--']) {
  flagged({ name: `a video ${value}`, rule: 'video-url', text: filmed(value), mended: filmed('') });
}
flagged({
  name: 'a topic at the level of presenters',
  rule: 'heading-level',
  text: RIGHT.replace('#### [own-007 1]', '### [own-007 1]'),
  mended: RIGHT,
});
for (const wrong of [
  '[水]https://b.example.com/1',
  '[水](https://b.example.com/1',
  '[水][https://b.example.com/1',
  '[水]（https://b.example.com/1）',
  '水(https://b.example.com/1)',
  '水（https://b.example.com/1）',
  '[水](https://b.example.com/1&nbsp;)',
]) {
  written(`the link ${wrong}`, 'malformed-link', `- ${wrong}`, '- [水](https://b.example.com/1)');
}
written('a link without a target', 'malformed-link', '- [水]()', '- 水');
written('an empty link', 'malformed-link', '- 水 []()', '- 水 ');
written('empty brackets', 'malformed-link', '- []', '- ');
for (const wrong of ['-https://b.example.com/1', '-　https://b.example.com/1']) {
  written(`the item ${wrong}`, 'marker-spacing', wrong, '- https://b.example.com/1');
}
written(
  'a heading with a full-width space',
  'marker-spacing',
  '####　水 https://b.example.com/1',
  '#### 水 https://b.example.com/1',
);
written(
  'tracking parameters',
  'tracking-parameters',
  '- https://b.example.com/1?utm_source=a&v=2',
  '- https://b.example.com/1?v=2',
);
written('a zero-width space', 'invisible-character', '- 水\u200bと土', '- 水と土');
written('an empty item', 'empty-item', '- 水\n-', '- 水', AFTER);
written('a placeholder', 'empty-item', '- 水\n- ???', '- 水', AFTER);
written(
  'a fence that is never closed',
  'unclosed-code',
  '```sh\nkubectl get pods',
  '```sh\nkubectl get pods\n```',
);
