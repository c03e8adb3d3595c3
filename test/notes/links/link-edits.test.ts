import assert from 'node:assert/strict';
import test from 'node:test';
import { linkEdits } from '../../../src/notes/links/link-edits.ts';
import { applyEdits } from '../../../src/notes/span.ts';
import { episode } from '../titled.ts';

const U = 'https://soil.example.com/a';

/** Notes, the part that is to be linked, and the notes with the link. */
const LINKED: readonly (readonly [notes: string, part: string, expected: string])[] = [
  ['#### Wet soil', 'Wet soil', `#### [Wet soil](${U})`],
  ['- 水やり **ロボット** 2.0', '水やり **ロボット** 2.0', `- [水やり **ロボット** 2.0](${U})`],
  ['- `a[0]` and b', '`a[0]` and b', `- [\`a[0]\` and b](${U})`],
  ['- a ] b [ c', 'a ] b [ c', `- [a \\] b \\[ c](${U})`],
  ['- [x] and \\[y', '[x] and \\[y', `- [[x] and \\[y](${U})`],
  ['- soil ', 'soil ', `- [soil](${U}) `],
  ['- [Wet soil]()', '[Wet soil]()', `- [Wet soil](${U})`],
  ['- [Wet soil](<>)', 'soil', `- [Wet soil](${U})`],
  ['- [ *Wet* soil ]() and more', '[ *Wet* soil ]()', `- [*Wet* soil](${U}) and more`],
  ['- []() more', '[]()', `- ${U} more`],
  ['- []', '[]', `- ${U}`],
  ['#### [Wet soil]', '[Wet soil]', `#### [Wet soil](${U})`],
];

for (const [notes, part, expected] of LINKED) {
  test(`${JSON.stringify(part)} of ${JSON.stringify(notes)} is linked`, () => {
    for (const ends of ['\n', '\r\n']) {
      const text = episode(notes).replaceAll('\n', ends);
      assert.equal(applyEdits(text, edits(text, part)), episode(expected).replaceAll('\n', ends));
    }
  });
}

test('an address is written so that it stays whole', () => {
  const text = episode('- soil');
  const start = text.lastIndexOf('soil');
  const [edit] = linkEdits(text, { start, end: start + 4 }, 'https://soil.example.com/(a?b=1&copy;');
  assert.equal(edit?.text, '[soil](https://soil.example.com/%28a?b=1&amp;copy;)');
});

/** Notes with a part that cannot become a link. */
const REFUSED: readonly (readonly [notes: string, part: string])[] = [
  ['- see [soil](https://b.example.com/)', 'see [soil](https://b.example.com/)'],
  ['- see https://b.example.com/', 'see https://b.example.com/'],
  ['```\nsoil\n```', 'soil'],
  ['- <!-- soil -->', 'soil'],
  ['- soil\n\n<<<<<<< a\n- b\n=======\n- c\n>>>>>>> d', 'soil'],
];

for (const [notes, part] of REFUSED) {
  test(`${JSON.stringify(part)} of ${JSON.stringify(notes)} is left alone`, () => {
    assert.deepEqual(edits(episode(notes), part), []);
  });
}

function edits(text: string, part: string) {
  const start = text.lastIndexOf(part);
  return linkEdits(text, { start, end: start + part.length }, U);
}
