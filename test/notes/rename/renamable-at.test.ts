import assert from 'node:assert/strict';
import test from 'node:test';
import { renamed } from './renamed.ts';

const GUEST = '# 014\n\n- Guest: 雨|さん\n';
const refused: readonly (readonly [name: string, text: string, typed: string, answer: string | undefined])[] =
  [
    ['what is no handle', '### @a|me', '雨', '"雨" is no handle: letters, digits, - and _ make one'],
    ['a handle of two words', '### @a|me', 'a b', '"a b" is no handle: letters, digits, - and _ make one'],
    [
      'what is no address',
      '### [a](https://x.c|om/a)',
      'x.com/b',
      '"x.com/b" is no address that begins with https:// or http://',
    ],
    ['a form of nobody', '### @a|me', '[雨](', '"[雨](" is no handle: letters, digits, - and _ make one'],
    [
      'a form of two people',
      '### @a|me',
      '[a](https://x.com/a) [b](https://x.com/b)',
      '"[a](https://x.com/a) [b](https://x.com/b)" is nobody: expected @handle or [name](https://…)',
    ],
    ['an empty name', '### [a|](https://x.com/a)', ' ', '"" is no name'],
    ['a name that would be two', GUEST, '雨, 風', undefined],
    ['a name that would be nobody', GUEST, 'なし', undefined],
    ['a form that no presenter has', '### @a|me\n\n- Rain', '[雨](https://rain.example.com/1)', undefined],
    ['in a text with conflicts', '### @a|me\n\n<<<<<<< a\n=======\n>>>>>>> b\n', '@kaze', undefined],
  ];

for (const [name, text, typed, answer] of refused) {
  test(`renaming refuses ${name}`, () => assert.equal(renamed(text, typed), answer));
}

test('a form of address that is typed stands once', () => {
  const all =
    '### [雨|](https://x.com/ame)\n\nSeen by [雨さん](https://x.com/ame), [雨](https://x.com/ame)さん.\n';
  const polite = all.replace('|', '').replace('### [雨]', '### [雨さん]');
  assert.equal(renamed(all, '雨さん'), polite);
  assert.equal(renamed(all, '風さん'), polite.replaceAll('雨', '風'));
  assert.equal(renamed(GUEST, '風さん'), '# 014\n\n- Guest: 風さん\n');
  assert.equal(renamed(GUEST, 'さん'), '"さん" is no name');
});

test('a plain name keeps its form of address', () => {
  assert.equal(renamed(GUEST, '風'), '# 014\n\n- Guest: 風さん\n');
  assert.equal(renamed(GUEST, '[雨](https://x.com/ame)'), '# 014\n\n- Guest: [雨](https://x.com/ame)さん\n');
});

const nobody = [
  '#|## @ame',
  '### |[a](https://x.com/a)',
  '### [a]|(https://x.com/a)',
  '### @ame\n\nSee [box](https://github.com/b|ox)',
  '### @ame\n\n`@a|me`',
  '### @ame (欠|席)',
  '### @ame\n\n- [@a|me on rain](https://a.example.com/x)',
];
for (const text of nobody) {
  test(`nobody is renamed at ${JSON.stringify(text)}`, () => assert.equal(renamed(text, '@kaze'), 'nobody'));
}

test('a link in the notes is somebody whom a heading names', () => {
  const text = '### [雨](https://x.com/ame)\n\nSee [雨|](https://x.com/ame)\n';
  assert.equal(renamed(text, 'あめ'), text.replace('|', '').replaceAll('雨', 'あめ'));
});
