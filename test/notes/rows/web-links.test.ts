import assert from 'node:assert/strict';
import test from 'node:test';
import { readNotes } from '../../../src/notes/moves/notes.ts';
import { rowLink } from '../../../src/notes/rows/copied.ts';
import { rows } from './find-rows.ts';

test('rows lead to addresses of the web alone', () => {
  const linkOf = (target: string) => {
    const text = `# 001\n\n### @a\n\n#### [First](${target})\n`;
    const [row] = rows(text, 'First');
    return row && rowLink(row, readNotes(text).episode);
  };
  assert.ok(linkOf('https://example.com/1'));
  for (const target of [
    'command:workbench.action.quit',
    'javascript:alert',
    'file:///etc/hosts',
    'mailto:a@b',
  ]) {
    assert.equal(linkOf(target), undefined, target);
  }
});
