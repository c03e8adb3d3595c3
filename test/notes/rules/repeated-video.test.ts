import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { repeatedVideo } from '../../../src/notes/rules/repeated-video.ts';
import { mendedTexts, problemsOf } from '../mending.ts';
import { archived } from './dates.ts';
import { testRule } from './table.ts';

const notes = (value: string, id = '014', date = '2026-10-16') =>
  `# ${id}\n\n- Hosted by @kaze\n- Recording date: ${date}\n- Video:${value && ` ${value}`}\n- Guest: -\n`;
const show = (...videos: readonly string[]) =>
  videos.map((video, at) => archived(`00${at + 1}`, notes(video, `00${at + 1}`, `2026-10-0${at + 1}`)));

const EARLIER = show('https://youtu.be/niwa1', '[w](https://www.youtube.com/watch?v=niwa2&t=5)', '');
const ok = (name: string, value: string, earlier = EARLIER) => ({
  name,
  text: notes(value),
  context: { earlier },
});
const bad = (name: string, value: string, id: string, { earlier = EARLIER, covers = value } = {}) => ({
  ...ok(name, value, earlier),
  covers,
  message: `This video is already the video of episode ${id}`,
  fixed: notes(''),
});

testRule(repeatedVideo, {
  ok: [
    ok('a video of its own', 'https://youtu.be/niwa14'),
    ok('an empty field', ''),
    ok('a dash', '-', show('-', '-')),
    ok('the first episode of a show', 'https://youtu.be/niwa1', []),
    ok('a video that is told in the notes only', '-\n\n### @kaze\n\n- https://youtu.be/niwa1'),
    ok('the channel', 'https://www.youtube.com/@niwa', show('https://www.youtube.com/@niwa')),
    ok(
      'the live page of the channel',
      'https://youtube.com/@niwa/live',
      show('https://youtube.com/@niwa/live'),
    ),
    ok(
      'a playlist',
      'https://youtube.com/playlist?list=niwa',
      show('https://youtube.com/playlist?list=niwa'),
    ),
    ok('a whole site', 'https://video.example.com/', show('https://video.example.com')),
    ok(
      'a page that several episodes have',
      'https://video.example.com/niwa',
      show('https://video.example.com/niwa', 'https://video.example.com/niwa'),
    ),
  ],
  bad: [
    bad('the video of the previous episode', 'https://youtu.be/niwa2', '002'),
    bad('the video of an older episode', 'https://www.youtube.com/watch?v=niwa1', '001'),
    bad('the same video from another second on', 'https://youtu.be/niwa2?t=99', '002'),
    bad('a live page of the video', 'https://www.youtube.com/live/niwa2', '002'),
    bad('a link to the video', '[niwa](https://youtu.be/niwa2)', '002'),
    bad('a video with words behind it', 'https://youtu.be/niwa2 (live)', '002', {
      covers: 'https://youtu.be/niwa2',
    }),
    bad('a video that several episodes have', 'https://youtu.be/niwa1', '002', {
      earlier: show('https://youtu.be/niwa1', 'https://youtu.be/niwa1'),
    }),
    bad('a page of another site', 'https://video.example.com/14', '001', {
      earlier: show('https://video.example.com/14'),
    }),
  ],
});

test('repeated-video leads to the video of the other episode', () => {
  const [problem] = problemsOf(notes('https://youtu.be/niwa1'), { ...NO_CONTEXT, earlier: EARLIER });
  const place = {
    path: 'episodes/001/README.md',
    from: { line: 5, column: 10 },
    to: { line: 5, column: 32 },
  };
  assert.deepEqual(problem?.related, [
    { ...place, message: { template: 'Episode {0} has this video', values: ['001'] } },
  ]);
  assert.deepEqual(problem?.fixes.at(-1), {
    title: { template: 'Go to episode {0}', values: ['001'] },
    safe: false,
    goTo: place,
  });
});

test('repeated-video asks for the URL where the show has passed', () => {
  const text = notes('https://youtu.be/niwa1');
  const context = { ...NO_CONTEXT, earlier: EARLIER, now: Date.parse('2026-11-16') };
  const [problem] = problemsOf(text, context);
  assert.deepEqual(problem && mendedTexts(text, problem), [notes('-')]);
  assert.deepEqual(
    problem?.fixes.map((fix) => ('command' in fix ? fix.command : 'goTo' in fix)),
    ['set-video', false, true],
  );
});
