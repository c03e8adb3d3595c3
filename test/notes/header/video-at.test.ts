import assert from 'node:assert/strict';
import test from 'node:test';
import { videoAt } from '../../../src/notes/header/video-at.ts';
import { writeValue } from '../../../src/notes/header/write-value.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { applyEdits } from '../../../src/notes/span.ts';

const U = 'https://youtu.be/robots12345';

const WRITTEN: readonly (readonly [field: string, expected: string])[] = [
  ['- Video:', `- Video: ${U}`],
  ['- Video: ', `- Video: ${U}`],
  ['- Video:  \t ', `- Video: ${U}`],
  ['- Video:--', `- Video: ${U}`],
  ['- Video:   later', `- Video: ${U}`],
  ['- 動画：後で', `- 動画： ${U}`],
  ['- Video : later \t', `- Video : ${U}`],
];

for (const [field, expected] of WRITTEN) {
  test(`the value of ${JSON.stringify(field)} is written behind one space`, () => {
    for (const ends of ['\n', '\r\n']) {
      const lines = (line: string) => ['# 1', '', '- Hosted by @mizu', line, '- Guest:', ''].join(ends);
      const text = lines(field);
      const found = videoAt(readEpisode(text), { start: 0, end: 0 });
      assert.ok(found);
      assert.equal(applyEdits(text, [writeValue(found, U)]), lines(expected));
      assert.equal(videoAt(readEpisode(lines(expected)), { start: 0, end: 0 })?.value.raw, U);
    }
  });
}

test('of several fields, the nearest is the one', () => {
  const text = '# 1\n\n- Hosted by @mizu\n- Video: a\n- Video: b\n';
  const valueAt = (start: number) => videoAt(readEpisode(text), { start, end: start })?.value.raw;
  assert.equal(valueAt(text.indexOf('a\n')), 'a');
  assert.equal(valueAt(0), 'a');
  assert.equal(valueAt(text.indexOf('b\n')), 'b');
  assert.equal(videoAt(readEpisode('# 1\n'), { start: 0, end: 0 }), undefined);
});
