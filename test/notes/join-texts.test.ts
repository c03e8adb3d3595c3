import assert from 'node:assert/strict';
import test from 'node:test';
import japanese from '../../l10n/bundle.l10n.ja.json';
import { inSentences, listed, listedApart } from '../../src/notes/join-texts.ts';
import { format, type Message } from '../../src/notes/rule.ts';

const TEXTS: Readonly<Record<string, string>> = japanese;

function inJapanese({ template, values }: Message): string {
  return format({ template: TEXTS[template] ?? '', values });
}

test('texts are joined as English has it', () => {
  assert.equal(listed(['a', 'b', 'c'], format), 'a, b, c');
  assert.equal(listedApart(['a, b', 'c'], format), 'a, b; c');
  assert.equal(inSentences(['One.', 'Two.'], format), 'One. Two.');
});

test('texts are joined as another language has it', () => {
  assert.equal(listed(['海', '山', '川'], inJapanese), '海、山、川');
  assert.equal(inSentences(['一つ。', '二つ。'], inJapanese), '一つ。二つ。');
});

test('one text is itself, and none is empty', () => {
  for (const join of [listed, listedApart, inSentences]) {
    assert.equal(join(['{0}'], format), '{0}');
    assert.equal(join(['{1}', '{0}'], format).includes('{1}'), true);
    assert.equal(join([], format), '');
  }
});
