import assert from 'node:assert/strict';
import test from 'node:test';
import { archive, HEADER, KITA, labels, lines, RY } from './completing.ts';

test('the heading of a presenter is completed by those without a section, in their usual order, guests last', () => {
  const header = HEADER.replace('- Guest: -', '- Guest: @natsu');
  assert.deepEqual(labels(`${HEADER}###¦`), ['ry', '@kaze', '@amedama', '@fuyu_01', '北川亮さん']);
  assert.deepEqual(labels(`${header}### @kaze\n\n### ¦`), [
    'ry',
    '@amedama',
    '@natsu',
    '@fuyu_01',
    '北川亮さん',
  ]);
  assert.deepEqual(
    labels(`${HEADER}### [ryojsb](https://x.com/a)\n\n### @amedama (欠席)\n\n###¦\n\n### @fuyu_01\n`),
    ['@kaze', '北川亮さん'],
  );
});

test('the heading gets the signs that it should have, and the latest form of the name', () => {
  const written = [`### ${RY}`];
  for (const typed of [
    '### r¦',
    '###r¦',
    '### @r¦',
    '＃＃＃　ｒ¦',
    '＃＃＃　＠r¦',
    '### [r¦',
    '### [r¦]',
    '###　@RYOJ¦',
    '### @r¦yojsb',
  ]) {
    assert.deepEqual(lines(`${HEADER}${typed}`), written, typed);
    assert.deepEqual(lines(`${HEADER}${typed}\n\n- a`), written, typed);
    assert.deepEqual(lines(`${HEADER}${typed}`.replaceAll('\n', '\r\n')), written, typed);
  }
  assert.deepEqual(lines(`${HEADER}### 北¦`), [`### ${KITA}`]);
  assert.deepEqual(lines(`${HEADER}### 亮¦`), [`### ${KITA}`]);
  assert.deepEqual(lines(`${HEADER}### @kitag¦`), [`### ${KITA}`]);
  assert.deepEqual(lines(`${HEADER}### @ka¦z (欠席)`), ['### @kaze (欠席)']);
  assert.deepEqual(lines(`${HEADER}### @ka¦ and others`), ['### @kaze and others']);
  assert.deepEqual(lines(`${HEADER.replace('## Contents\n\n', '')}## @fuyu_01\n\n## @ka¦`), ['## @kaze']);
});

test('a heading is a presenter’s at that level only, and in a show that has such headings', () => {
  for (const typed of [
    '##¦',
    '####¦',
    '#¦##',
    '### @x ¦(欠席)',
    '### Week ¦',
    '```\n###¦',
    '<!--\n###¦',
    '- ###¦',
  ]) {
    assert.deepEqual(labels(`${HEADER}${typed}`), [], typed);
  }
  assert.deepEqual(labels(`---\na: b\n###¦\n---\n\n${HEADER}`), []);
  assert.deepEqual(labels(`${HEADER}<<<<<<< a\n###¦\n=======\n>>>>>>> b\n`), []);
  const plain = archive(['2026-10-16', '@kaze', '-', 'Links'], ['2026-10-23', '@kaze', '-', 'Links']);
  assert.deepEqual(labels(`${HEADER}###¦`, { known: plain }), []);
  assert.deepEqual(labels(`${HEADER}### @fuyu\n\n###¦`, { known: plain }), ['@kaze']);
  assert.deepEqual(labels(`${HEADER}###¦`, { known: [] }), ['@kaze']);
});
