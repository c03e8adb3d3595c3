import { it } from 'node:test';
import fc from 'fast-check';
import { type Deed, URLS } from './deeds.ts';
import { LateEditor } from './late-editor.ts';

/** Doubles would be next to nothing nearly always. */
const part = fc.nat(999).map((thousandths) => thousandths / 1000);
const PIECES = ['', 'x', '\n', ' ', 'あ', 'https://', '`', '\n- ', ']('];
const edits = (texts: readonly string[]) => {
  const edit = fc.record({ at: part, length: fc.nat(9), text: fc.constantFrom(...texts) });
  return fc.array(edit, { minLength: 1, maxLength: 3, size: 'max' });
};
const paste = fc.record({
  places: fc.array(part, { minLength: 1, maxLength: 3, size: 'max' }),
  urls: fc.array(fc.constantFrom(...URLS), { minLength: 1, maxLength: 3, size: 'max' }),
  isTitled: fc.boolean(),
  mayFetch: fc.boolean(),
});

const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ edit: edits([...PIECES, ...URLS]) }) },
  { weight: 4, arbitrary: fc.record({ paste }) },
  { weight: 1, arbitrary: fc.record({ paste, interrupted: edits(PIECES) }) },
  { weight: 4, arbitrary: fc.record({ answer: part, isFound: fc.boolean() }) },
  { weight: 4, arbitrary: fc.constantFrom<Deed>('write', 'undo', 'redo', 'save', 'close') },
  { weight: 2, arbitrary: fc.record({ wait: fc.nat(9000) }) },
  { weight: 1, arbitrary: fc.record({ moveTo: part }) },
  { weight: 1, arbitrary: fc.record({ wish: part }) },
  { weight: 1, arbitrary: fc.record({ retry: fc.constantFrom(...URLS) }) },
);

it('every title lands on its own untouched URL in time, or not at all, whatever is done meanwhile', () => {
  const deeds = fc.array(fc.tuple(fc.nat(1), deed), { maxLength: 30, size: 'max' });
  fc.assert(
    fc.property(deeds, (all) => {
      const editor = new LateEditor();
      for (const [which, one] of all) editor.play(which, one);
      editor.settle();
    }),
    { numRuns: 150 },
  );
});
