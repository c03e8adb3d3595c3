import assert from 'node:assert/strict';
import test from 'node:test';
import { renamePresenter } from '../../src/config/rename-presenter.ts';
import type { Renaming } from '../../src/notes/rename/renaming.ts';
import { applyEdits } from '../../src/notes/span.ts';

const handle = (from: string, to: string): Renaming => {
  return { kind: 'handle', from: { handle: from }, to: { handle: to }, written: '' };
};
const name = (from: string, to: string): Renaming => {
  return { kind: 'name', from: { name: from }, to: { name: to }, written: '' };
};
const page = (from: string, to: string): Renaming => {
  return { kind: 'url', from: { url: from }, to: { url: to }, written: '' };
};
const whole = (from: Renaming['from'], to: Renaming['to']): Renaming => {
  return { kind: 'whole', from, to, written: '' };
};
const RY = { name: 'ry', url: 'https://x.com/URyo' };

const rows: readonly (readonly [name: string, before: string, renaming: Renaming, after: string])[] = [
  [
    'a handle, which stays as an alias',
    '{ "handle": "@ame", "regular": true }',
    handle('Ame', 'rain'),
    '{ "handle": "@rain", "regular": true, "aliases": ["@ame"] }',
  ],
  [
    'a handle without a sign',
    '{ "handle": "ame", "aliases": [] }',
    handle('ame', 'rain'),
    '{ "handle": "rain", "aliases": ["@ame"] }',
  ],
  [
    'a name',
    '{ "name": "雨", "aliases": ["あめ"] }',
    name('雨', 'Rain'),
    '{ "name": "Rain", "aliases": ["あめ", "雨"] }',
  ],
  ['the case of a name alone', '{ "name": "ame" }', name('Ame', 'AME'), '{ "name": "AME" }'],
  [
    'an alias, which stays too',
    '{ "handle": "ame", "aliases": ["@rain"] }',
    handle('rain', 'snow'),
    '{ "handle": "ame", "aliases": ["@rain", "@snow"] }',
  ],
  [
    'a page',
    '{ "name": "雨", "url": "https://twitter.com/ame" }',
    page('https://x.com/Ame', 'https://x.com/rain'),
    '{ "name": "雨", "url": "https://x.com/rain" }',
  ],
  [
    'a handle as a link',
    '{ "handle": "ryojsb" }',
    whole({ handle: 'ryojsb' }, RY),
    '{ "handle": "ryojsb", "name": "ry", "url": "https://x.com/URyo" }',
  ],
  [
    'a link as a handle',
    '{ "handle": "ryojsb", "name": "ry" }',
    whole(RY, { handle: 'ryo' }),
    '{ "handle": "ryojsb", "name": "ry", "aliases": ["@ryo"] }',
  ],
  [
    'on lines of their own',
    '{\n      "handle": "ame", // rain\n    }',
    handle('ame', 'rain'),
    '{\n      "handle": "rain", // rain\n      "aliases": ["@ame"],\n    }',
  ],
  [
    'nobody else',
    '{ "handle": "kaze", "url": "https://x.com/kaze" }',
    handle('ame', 'rain'),
    '{ "handle": "kaze", "url": "https://x.com/kaze" }',
  ],
  ['not with what cannot stand there', '{ "name": "ame" }', name('ame', 'a [b]'), '{ "name": "ame" }'],
  [
    'what is wrong already',
    '{ "handle": 1, "name": "ame", "aliases": "x" }',
    name('ame', 'rain'),
    '{ "handle": 1, "name": "rain", "aliases": "x" }',
  ],
];

for (const [title, before, renaming, after] of rows) {
  test(`a configuration is renamed: ${title}`, () => {
    const text = (presenter: string) =>
      `{\n  // people\n  "presenters": [\n    { "handle": "tsuki" },\n    ${presenter}\n  ]\n}\n`;
    const edits = renamePresenter(text(before), renaming);
    assert.equal(applyEdits(text(before), edits), text(after));
  });
}

test('a configuration that is none stays as it is', () => {
  for (const text of [
    '',
    '[]',
    '{ "presenters": 1 }',
    '{ "presenters": [1, null, []] }',
    '{ "presenters": [{"handle"',
    '{',
  ])
    assert.deepEqual(renamePresenter(text, handle('ame', 'rain')), []);
});

test('a configuration refuses the handle of another', () => {
  const text = '{ "presenters": [{ "handle": "ame" }, { "handle": "kaze" }] }';
  assert.deepEqual(renamePresenter(text, handle('ame', 'kaze')), []);
});
