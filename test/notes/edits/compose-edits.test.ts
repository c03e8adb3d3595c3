import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { composeEdits } from '../../../src/notes/edits/compose-edits.ts';
import { applyEdits, type Edit } from '../../../src/notes/span.ts';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

test('edits of one round stay as they are', () => {
  const edits = [edit(0, 1, 'x'), edit(3, 3, 'y'), edit(4, 5, '')];
  assert.deepEqual(composeEdits('abcdef', [edits]), edits);
});

test('edits of later rounds are told in offsets of the first text', () => {
  const rounds = [[edit(0, 1, 'long')], [edit(6, 7, '')], [edit(2, 4, 'ok')]];
  assert.deepEqual(composeEdits('abcdef', rounds), [edit(0, 1, 'look'), edit(3, 4, '')]);
});

test('a later edit may take away what an earlier one has put in', () => {
  assert.deepEqual(composeEdits('abc', [[edit(1, 1, 'xyz')], [edit(2, 5, '')]]), [edit(1, 2, 'x')]);
  assert.deepEqual(composeEdits('abc', [[edit(1, 2, 'x')], [edit(1, 2, 'b')]]), []);
  assert.deepEqual(composeEdits('abc', []), []);
});

test('composed edits do what the rounds do, one after the other', () => {
  const shape = fc.record({ at: fc.nat(), size: fc.nat({ max: 4 }), text: fc.string({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(shape, { maxLength: 6 }), (text, shapes) => {
      let now = text;
      const rounds = shapes.map(({ at, size, text: put }) => {
        const start = at % (now.length + 1);
        const round = [edit(start, Math.min(now.length, start + size), put)];
        now = applyEdits(now, round);
        return round;
      });
      const composed = composeEdits(text, rounds);
      assert.equal(applyEdits(text, composed), now);
      for (const [index, { span }] of composed.entries()) {
        assert.ok(index === 0 || span.start > (composed[index - 1]?.span.end ?? 0), 'the edits are apart');
      }
    }),
    { numRuns: 2000 },
  );
});
