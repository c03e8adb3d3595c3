import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { episodes } from '../arbitrary.ts';
import { sectioned } from './arbitrary-sections.ts';
import { type Moved, move, topicsOf } from './moving.ts';

const pairs = fc.constantFrom('\n', '\r\n').chain((eol) =>
  fc.record({
    source: sectioned('s', '\n'),
    target: sectioned('t', eol),
    chosen: fc.array(fc.boolean(), { maxLength: 9 }),
  }),
);

/** Gives the lines of texts that are not blank, without indentation and the markers of topics, in alphabetical order. */
function lines(...texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim().replace(/^(?:#### |- )(?=\[topic)/, ''))
    .filter((line) => line !== '')
    .sort();
}

/** Gives each topic of a text with the presenter under whom it stands. */
function placed(text: string): string[] {
  return readEpisode(text).sections.flatMap(({ person, topics }) =>
    topics.map(({ label }) => `${person?.handle ?? person?.name}: ${label}`),
  );
}

function headings(text: string): string[] {
  return readEpisode(text).sections.map(({ heading }) => heading.raw);
}

/** Gives the headings of the sections that came in. */
function added(before: string, { target }: Moved): string[] {
  return headings(target).filter((heading) => !headings(before).includes(heading));
}

test('what is moved is there and nowhere else, all else is as it was, and nothing is lost or repeated', () => {
  fc.assert(
    fc.property(pairs, ({ source, target, chosen }) => {
      const goes = (_: unknown, at: number) => chosen[at] ?? false;
      fc.pre(topicsOf(source).some(goes));
      const moved = move(source, target, goes);
      assert.ok(moved);
      assert.deepEqual(lines(moved.source, moved.target), lines(source, target, ...added(target, moved)));
      const [before, there] = [placed(source), placed(target)];
      assert.deepEqual(
        placed(moved.source),
        before.filter((one, at) => !goes(one, at)),
      );
      assert.deepEqual(placed(moved.target).sort(), [...there, ...before.filter(goes)].sort());
      assert.deepEqual(headings(moved.source), headings(source));
      assert.doesNotMatch(moved.target, target.includes('\r\n') ? /[^\r]\n/ : /\r/);
    }),
    { numRuns: 100 },
  );
});

test('what is moved back leaves both as they were, but for blank lines, order and the headings that came in', () => {
  fc.assert(
    fc.property(pairs, ({ source, target, chosen }) => {
      const goes = (_: unknown, at: number) => chosen[at] ?? false;
      fc.pre(topicsOf(source).some(goes));
      const gone = move(source, target, goes);
      const back = gone && move(gone.target, gone.source, ({ label }) => label.startsWith('topic s'));
      assert.ok(gone && back);
      assert.deepEqual(lines(back.target), lines(source));
      assert.deepEqual(lines(back.source), lines(target, ...added(target, gone)));
    }),
    { numRuns: 50 },
  );
});

test('of any text, what is moved or copied keeps its words, or it stays', () => {
  const words = (text: string) => (text.match(/\p{L}+/gu) ?? []).sort();
  fc.assert(
    fc.property(episodes, episodes, fc.nat({ max: 5 }), (source, target, at) => {
      const [moved, copied] = [false, true].map((keep) => move(source, target, (_, i) => i === at, { keep }));
      const all = words(`${source}\n${target}`);
      assert.deepEqual(without(all, words(`${moved?.source ?? source}\n${moved?.target ?? target}`)), []);
      assert.equal(copied?.source ?? source, source);
      assert.deepEqual(without(words(target), words(copied?.target ?? target)), []);
    }),
    { numRuns: 100 },
  );
});

/** Gives those of sorted words that others lack. */
function without(some: readonly string[], others: readonly string[]): string[] {
  let at = 0;
  return some.filter((word) => {
    while (at < others.length && (others[at] ?? '') < word) at += 1;
    at += Number(others[at] === word);
    return others[at - 1] !== word;
  });
}
