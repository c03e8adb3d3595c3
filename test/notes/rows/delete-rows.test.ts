import assert from 'node:assert/strict';
import test from 'node:test';
import { readNotes } from '../../../src/notes/moves/notes.ts';
import { deleteRows } from '../../../src/notes/rows/delete-rows.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { rows } from './find-rows.ts';

function left(text: string, ...ends: readonly string[]): string | undefined {
  const edits = deleteRows(readNotes(text), rows(text, ...ends));
  return edits && applyEdits(text, edits).trimEnd();
}

test('the only presenter is deleted, and the heading above stays', () => {
  assert.equal(left('# 1\n\n## Contents\n\n### @a\n\n- one\n', '@a'), '# 1\n\n## Contents');
  assert.equal(left('# 1\n\n### @a\n\n### @b\n', '@a', '@b'), '# 1');
});

test('definitions below the last section stay where others need them', () => {
  const text = (section: string) => `# 1\n\n### @a\n\nsee [x]${section}\n\n[x]: https://x.example.com`;
  assert.equal(left(text('\n\n### @b\n\n- [x]'), '@b'), text(''));
});

test('a link is not deleted where what is nested below it would become code', () => {
  const text = '# 1\n\n### @a\n\n#### t\n\n- https://one.example.com\n\n\t- https://two.example.com\n';
  assert.equal(left(text, 'https://one.example.com'), undefined);
  assert.equal(left(text, 'https://two.example.com'), text.replace(/\n\n\t.*\n$/, ''));
});
