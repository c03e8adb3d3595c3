import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyChanges, type Change, markTyped, type Pending, pastedSpans } from '../../src/notes/pending.ts';
import { applyEdits, type Span } from '../../src/notes/span.ts';

const URL = 'https://a.b/';

function edited(text: string, changes: readonly Change[]): string {
  return applyEdits(
    text,
    changes.map(({ start, end, text }) => ({ span: { start, end }, text })),
  );
}

function waiting(text: string, id = 0): Pending {
  const start = text.indexOf(URL);
  return { id, url: URL, span: { start, end: start + URL.length }, typed: false };
}

describe('applyChanges', () => {
  const text = `one\ntwo ${URL} three\nfour`;
  const at = (part: string) => text.indexOf(part);
  const moves: [string, Change[], boolean][] = [
    ['text typed on a line above', [{ start: 0, end: 3, text: 'longer\nlines' }], false],
    ['a line deleted below', [{ start: at('\nfour'), end: text.length, text: '' }], true],
    ['text typed below', [{ start: at('our'), end: at('our'), text: 'x' }], false],
    ['text typed on its line', [{ start: at('three'), end: at('three'), text: 'x' }], true],
    ['text typed right before it', [{ start: at(URL), end: at(URL), text: 'x' }], true],
    ['text typed right behind it', [{ start: at(' three'), end: at(' three'), text: 'を' }], true],
    ['the same address pasted right before it', [{ start: at(URL), end: at(URL), text: URL }], true],
    [
      'its neighbours deleted',
      [
        { start: at(' three'), end: at('\nfour'), text: '' },
        { start: 0, end: at(URL), text: '' },
      ],
      true,
    ],
    [
      'lines added above and text typed on its line',
      [
        { start: 0, end: 0, text: 'line\n'.repeat(20) },
        { start: at('three'), end: at('three'), text: 'x' },
      ],
      true,
    ],
    [
      'several changes in any order',
      [
        { start: 0, end: 0, text: 'a' },
        { start: at('four'), end: at('four'), text: 'b' },
        { start: 1, end: 3, text: '' },
      ],
      false,
    ],
  ];
  for (const [name, changes, typed] of moves) {
    it(`moves with ${name}`, () => {
      const after = edited(text, changes);
      const [moved, ...others] = markTyped(applyChanges([waiting(text, 7)], changes, after), changes, after);
      const start = after.lastIndexOf(URL);
      assert.deepEqual(moved, { id: 7, url: URL, span: { start, end: start + URL.length }, typed });
      assert.deepEqual(others, []);
    });
  }

  const drops: [string, Change[]][] = [
    ['typed in', [{ start: at(URL) + 3, end: at(URL) + 3, text: 'x' }]],
    ['deleted', [{ start: at(URL), end: at(URL) + URL.length, text: '' }]],
    ['deleted with its line', [{ start: 4, end: at('four'), text: '' }]],
    ['shortened', [{ start: at(' three') - 1, end: at('three'), text: '' }]],
    ['replaced by itself', [{ start: 0, end: text.length, text }]],
  ];
  for (const [name, changes] of drops) {
    it(`drops an address that is ${name}`, () => {
      assert.deepEqual(applyChanges([waiting(text)], changes, edited(text, changes)), []);
    });
  }

  it('never takes another address for the pasted one, whatever is edited', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), play), { numRuns: 1000 });
  });
});

describe('pastedSpans', () => {
  const text = 'one\ntwo\n';
  const paste = (offsets: number[]) => offsets.map((offset) => ({ start: offset, end: offset, text: URL }));

  it('finds the address at every cursor', () => {
    const changes = paste([7, 0, 3]);
    const after = edited(text, changes);
    const spans = pastedSpans([0, 3, 7], URL, changes, after);
    assert.deepEqual(
      spans?.map(({ start, end }) => after.slice(start, end)),
      [URL, URL, URL],
    );
    assert.deepEqual(
      spans?.map(({ start }) => start),
      [0, 3 + URL.length, 7 + 2 * URL.length],
    );
  });

  it('finds nothing where something else was typed, or elsewhere', () => {
    for (const changes of [paste([1]), paste([0]), [], [{ start: 0, end: 1, text: URL }, ...paste([3])]]) {
      assert.equal(pastedSpans([0, 3], URL, changes, edited(text, changes)), undefined);
    }
  });
});

/** One edit of several places at once, or a paste, at places given as parts of the text's length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
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

/** Plays edits on a text of which every character knows where it came from, next to the tracker. */
function play(steps: readonly Step[]): void {
  let model: { character: string; from: number }[] = [];
  let pending: readonly Pending[] = [];
  const pastes: number[] = [];
  let births = 0;
  const textOf = () => model.map(({ character }) => character).join('');
  for (const one of steps) {
    const wanted = 'paste' in one ? one.paste.map((at) => ({ at, length: 0, text: URL })) : one.edits;
    const changes = apart(
      wanted.map(({ at, length, text }) => {
        const start = Math.round(at * model.length);
        return { start, end: Math.min(model.length, start + length), text };
      }),
    );
    const first = births;
    for (const { start, end, text } of changes.toSorted((a, b) => b.start - a.start)) {
      const born = [...text].map((character) => ({ character, from: births++ }));
      model = [...model.slice(0, start), ...born, ...model.slice(end)];
    }
    const text = textOf();
    pending = applyChanges(pending, changes, text);
    if ('paste' in one) {
      const spans =
        pastedSpans(
          changes.map(({ start }) => start),
          URL,
          changes,
          text,
        ) ?? [];
      assert.equal(spans.length, changes.length);
      for (const span of spans) pending = [...pending, begin(span)];
      assert.equal(births - first, changes.length * URL.length);
    }
    for (const { id, url, span } of pending) {
      assert.equal(text.slice(span.start, span.end), url);
      const born = model.slice(span.start, span.end).map(({ from }) => from);
      assert.deepEqual(
        born,
        [...URL].map((_, index) => (pastes[id] ?? 0) + index),
      );
    }
    const alive = pastes.filter((from) => {
      const start = model.findIndex((character) => character.from === from);
      return start >= 0 && [...URL].every((_, index) => model[start + index]?.from === from + index);
    });
    assert.deepEqual(
      pending.map(({ id }) => pastes[id]).toSorted(),
      alive.toSorted(),
      'an unedited address was lost',
    );
  }

  function begin(span: Span): Pending {
    pastes.push(model[span.start]?.from ?? -1);
    return { id: pastes.length - 1, url: URL, span, typed: false };
  }
}

/** Leaves out changes that touch an earlier one or change nothing; editors report no such ones. */
function apart(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of changes) {
    if (change.start === change.end && change.text === '') continue;
    if (kept.every(({ start, end }) => change.end < start || end < change.start)) kept.push(change);
  }
  return kept;
}
