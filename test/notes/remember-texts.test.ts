import assert from 'node:assert/strict';
import test from 'node:test';
import { rememberTexts } from '../../src/notes/remember-texts.ts';

test('an answer is worked out once for each text, even where it is nothing', () => {
  const asked: string[] = [];
  const first = rememberTexts((text) => {
    asked.push(text);
    return text[0];
  });
  assert.deepEqual(['rain', 'rain', '', '', '\uD800雨'].map(first), [
    'r',
    'r',
    undefined,
    undefined,
    '\uD800',
  ]);
  assert.deepEqual(asked, ['rain', '', '\uD800雨']);
});

test('what was not asked for of late is forgotten, and what was is kept', () => {
  const asked: string[] = [];
  const same = rememberTexts((text) => {
    asked.push(text);
    return text;
  }, 2);
  for (const text of ['a', 'b', 'a', 'c', 'a', 'd', 'e', 'a', 'b']) assert.equal(same(text), text);
  assert.deepEqual(asked, ['a', 'b', 'c', 'd', 'e', 'b']);
});

test('long texts are not kept', () => {
  let times = 0;
  const length = rememberTexts((text) => {
    times += 1;
    return text.length;
  });
  const long = 'rain'.repeat(1000);
  assert.deepEqual([length(long), length(long), times], [4000, 4000, 2]);
});
