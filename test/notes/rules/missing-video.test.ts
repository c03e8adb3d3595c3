import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { missingVideo } from '../../../src/notes/rules/missing-video.ts';
import { problemsOf } from '../mending.ts';
import { archived } from './dates.ts';
import { testRule } from './table.ts';

const AFTER = Date.parse('2026-11-16T00:00:00Z');
const notes = (value: string, date = '2026-10-16') =>
  `# 014\n\n- Hosted by @kaze\n- Recording date: ${date}\n- Video:${value}\n- Guest: -\n`;
const show = (...videos: readonly string[]) =>
  videos.map((video, at) => archived(`00${at + 1}`, notes(video, `2026-09-0${at + 1}`)));

const FILMED = [' https://youtu.be/niwa1', ' https://youtu.be/niwa2', ' https://youtu.be/niwa3'] as const;
const EARLIER = show(...FILMED);
const context = { earlier: EARLIER, now: AFTER };
const bad = (name: string, text: string, earlier = EARLIER) => ({
  ...{ name, text, context: { ...context, earlier } },
  covers: 'Video:',
  message: 'The video is missing',
  fixed: text.replace(/Video: ?/, 'Video: -'),
});

testRule(missingVideo, {
  ok: [
    { name: 'a video', text: notes(' https://youtu.be/niwa14'), context },
    { name: 'a dash', text: notes(' -'), context },
    { name: 'words', text: notes(' 準備中'), context },
    { name: 'no field', text: '# 014\n\n- Recording date: 2026-10-16\n', context },
    {
      name: 'the day of the show',
      text: notes(''),
      context: { ...context, now: Date.parse('2026-10-16T23:00:00Z') },
    },
    { name: 'an unknown time', text: notes(''), context: { earlier: EARLIER } },
    {
      name: 'an episode without a date, before the next show day',
      text: notes('', ''),
      context: { ...context, now: 0 },
    },
    { name: 'the first episode of a show', text: notes(''), context: { now: AFTER } },
    {
      name: 'a show that mostly has no videos',
      text: notes(''),
      context: { ...context, earlier: show('', '', ...FILMED.slice(0, 1)) },
    },
    {
      name: 'a show that gave videos up',
      text: notes(''),
      context: { ...context, earlier: show(...FILMED, '', '', '', '') },
    },
    {
      name: 'a video on the line below',
      text: notes('').replace('Video:', 'Video:\n  - https://youtu.be/niwa14'),
      context,
    },
    {
      name: 'a video that is to be told on the line below',
      text: notes('').replace('Video:', 'Video:\n  on Monday'),
      context,
    },
    { name: 'a second field', text: `${notes('')}- Video: https://youtu.be/niwa14\n`, context },
    {
      name: 'a video beside the field',
      text: `${notes('')}\n<a href="https://youtu.be/niwa14"><img src="a.png"></a>\n`,
      context,
    },
  ],
  bad: [
    bad('an empty field after the show', notes('')),
    bad('an empty field with a space', notes(' ')),
    bad('an episode without a date, long after the others', notes('', '')),
    bad('a show that mostly has videos', notes(''), show('', ...FILMED.slice(1), '')),
    bad('a show of one episode before', notes(''), EARLIER.slice(0, 1)),
  ],
});

test('missing-video asks for the URL where the value goes', () => {
  const text = notes('');
  const [problem] = problemsOf(text, { ...NO_CONTEXT, ...context });
  const at = text.indexOf('Video:') + 'Video:'.length;
  assert.deepEqual(problem?.fixes[0], {
    title: { template: "Enter the video's URL…", values: [] },
    safe: false,
    command: 'set-video',
    span: { start: at, end: at },
  });
});
