import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { applyChanges, type Change, landings, type Pending } from '../../src/notes/pending.ts';
import { apart, type BornText, changed, textOf } from './born-text.ts';

const URL = 'https://a.b/';

/** One edit of several places at once, or a paste, at places given as parts of the text's length. */
const place = fc.nat(1000).map((thousandths) => thousandths / 1000);
const insert = fc.constantFrom('', 'x', '\n', ' ', URL, `${URL}${URL}`, 'あ', URL.slice(0, 5), URL.slice(5));
const step = fc.oneof(
  fc.record({ paste: fc.array(place, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    edits: fc.array(fc.record({ at: place, length: fc.nat(9), text: insert }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);
type Step = { paste: number[] } | { edits: { at: number; length: number; text: string }[] };

it('a pasted address is never mistaken for another one, nor lost, whatever is edited', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 30 }), play), { numRuns: 1000 });
});

/** Plays edits and pastes on the model, next to the tracker. */
function play(steps: readonly Step[]): void {
  let model: BornText = [];
  let pending: readonly Pending[] = [];
  /** When the first characters of the pasted addresses were born. */
  const pastes: number[] = [];
  for (const one of steps) {
    const changes = changesOf(one, model.length);
    model = changed(model, changes);
    const text = textOf(model);
    pending = applyChanges(pending, changes, text);
    if ('paste' in one) {
      for (const { start, end } of landings(changes)) {
        const span = { start, end };
        pending = [...pending, { id: pastes.length, url: URL, span, typed: false }];
        pastes.push(model[span.start]?.born ?? -1);
      }
    }
    compare(pending, pastes, model);
  }
}

function compare(pending: readonly Pending[], pastes: number[], model: BornText): void {
  for (const { id, span } of pending) {
    const there = model.slice(span.start, span.end);
    assert.equal(textOf(there), URL);
    assert.ok(there.every(({ born }, index) => born === (pastes[id] ?? 0) + index));
  }
  const alive = pastes.filter((born) => {
    const start = model.findIndex((character) => character.born === born);
    return start >= 0 && [...URL].every((_, index) => model[start + index]?.born === born + index);
  });
  assert.deepEqual(pending.map(({ id }) => pastes[id]).toSorted(), alive.toSorted());
  // What has once been edited stays so, even if the edit is taken back.
  for (const [id, born] of pastes.entries()) if (!alive.includes(born)) pastes[id] = -1;
}

function changesOf(one: Step, length: number): Change[] {
  const wanted = 'paste' in one ? one.paste.map((at) => ({ at, length: 0, text: URL })) : one.edits;
  return apart(
    wanted.map((edit) => {
      const start = Math.round(edit.at * length);
      return { start, end: Math.min(length, start + edit.length), text: edit.text };
    }),
  );
}
