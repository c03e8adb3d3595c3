import assert from 'node:assert/strict';
import test from 'node:test';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { videoUrl } from '../../../src/notes/rules/video-url.ts';
import { mendedTexts, problemsOf } from '../mending.ts';
import { archived } from './dates.ts';
import { testRule } from './table.ts';

const notes = (value: string) =>
  `# 014\n\n- Hosted by @kaze\n- Recording date: 2026-10-16\n- Video:${value && ` ${value}`}\n- Guest: -\n`;
const filmed = (...videos: readonly string[]) => {
  return videos.map((video, at) => archived(`00${at + 1}`, `# 00${at + 1}\n\n- Video: ${video}\n`));
};
const ok = (value: string, name = value) => ({ name: `the video ${name}`, text: notes(value) });
const bad = (value: string, fixed = '') => ({
  ...ok(value),
  covers: value,
  message: `Unexpected video "${value}", expected a URL`,
  fixed: notes(fixed),
});

testRule(videoUrl, {
  ok: [
    ok('', 'that is empty'),
    ok('https://youtu.be/niwa14'),
    ok('http://video.example.com/14'),
    ok('[https://youtu.be/niwa14](https://youtu.be/niwa14)'),
    ok('<https://youtu.be/niwa14>'),
    ok('www.youtube.com/watch?v=niwa14'),
    ok('rtmp://video.example.com/14'),
    ok('<a href="https://youtu.be/niwa14">here</a>'),
    ok('`https://youtu.be/niwa14`'),
    ok('see https://youtu.be/niwa14'),
    ok('https://www.youtube.com/@niwa/streams'),
    ok('https://www.youtube.com/playlist?list=niwa'),
    ...['-', 'ー', '—', '–', '‐', '－', '−'].map((dash) => ok(dash)),
    ...['なし', '未定', '準備中', '非公開', '録画はありません', '（後日）', '후일 공개'].map((word) =>
      ok(word),
    ),
    ...['TBD', 'tba', '(tbd)', 'none', 'None.', 'N/A', 'private', '*private*', 'unlisted'].map((word) =>
      ok(word),
    ),
    ...['coming soon', 'not recorded this time', 'lost in the rain', '❌', '×', '<!-- later -->'].map(
      (word) => ok(word),
    ),
    {
      name: 'a video on the line below',
      text: '# 014\n\n- Video: YouTube\n  - https://youtu.be/niwa14\n- Guest: -\n',
    },
    {
      name: 'a video beside the field',
      text: '# 014\n\n- Video: below\n\n[Watch now](https://youtu.be/niwa14)\n',
    },
    {
      name: 'a show that names its videos in another way',
      text: notes('niwaRobo014'),
      context: { earlier: filmed('niwaRobo001', 'https://youtu.be/niwa2', 'niwaRobo003') },
    },
    { name: 'a field of another kind', text: '# 014\n\n- Camera: privte\n' },
  ],
  bad: [
    bad('privte'),
    bad('--'),
    bad('ーー'),
    bad('???'),
    bad('@kaze'),
    bad('https://'),
    bad('http'),
    bad('2026-10-16'),
    ...['https://youtu.be/', 'https://www.youtube.com/watch?v=', 'https://youtu.be/ niwa14'].map((url) => ({
      ...bad(url),
      message: 'The URL of the video names no video',
    })),
    bad('youtu.be/niwa14', 'https://youtu.be/niwa14'),
    bad('m.youtube.com/watch?v=niwa14&t=9', 'https://m.youtube.com/watch?v=niwa14&t=9'),
    bad('youtu.be/niwa14?si=abc', 'https://youtu.be/niwa14'),
    bad('youtu.be/niwa14 (live)', 'https://youtu.be/niwa14 (live)'),
    bad('youtu.be/niwa14 限定公開', 'https://youtu.be/niwa14 限定公開'),
    bad('video.example.com/14', 'https://video.example.com/14'),
    bad('tps.example.com/14', 'https://tps.example.com/14'),
    ...['ttps://', 'htps://', 'hhttps://', 'http:/', 'https//', 'https:', 'https;//', '//', 'https：//'].map(
      (scheme) => bad(`${scheme}youtu.be/niwa14`, 'https://youtu.be/niwa14'),
    ),
    bad('ttps://www.youtube.com/watch?v=niwa14', 'https://www.youtube.com/watch?v=niwa14'),
    {
      ...bad('privte'),
      name: 'a video without a space before it',
      text: notes('').replace('Video:', 'Video:privte'),
    },
    {
      ...bad('youtu.be/niwa14'),
      name: "another episode's video without its scheme",
      context: { earlier: filmed('https://youtu.be/niwa14') },
    },
    {
      ...bad('privte', '-'),
      name: 'a slip after the show',
      context: { earlier: filmed('https://youtu.be/niwa1'), now: Date.parse('2026-11-16') },
    },
  ],
});

test('video-url repairs by itself what can only be YouTube', () => {
  const safe = (value: string) => problemsOf(notes(value), NO_CONTEXT)[0]?.fixes.map((fix) => fix.safe);
  assert.deepEqual(safe('youtu.be/niwa14'), [true, false, false]);
  assert.deepEqual(safe('video.example.com/14'), [false, false, false]);
  assert.deepEqual(safe('privte'), [false, false]);
});

test('video-url asks for the URL, and clears the value while the video is still to come', () => {
  const text = notes('privte');
  const [problem] = problemsOf(text, NO_CONTEXT);
  const start = text.indexOf('privte');
  assert.deepEqual(problem && mendedTexts(text, problem), [notes('')]);
  assert.deepEqual(problem?.fixes.at(-1), {
    title: { template: "Enter the video's URL…", values: [] },
    safe: false,
    command: 'set-video',
    span: { start, end: start + 'privte'.length },
  });
});
