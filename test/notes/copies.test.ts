import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { NO_CONTEXT } from '../../src/notes/context.ts';
import { mendedTexts, problemsOf } from './mending.ts';
import { AROUND, item, notes, OLD, topic } from './rules/copies.ts';

const block = fc.oneof(
  fc.constantFrom('rain', 'snow', 'frost', 'thaw', 'moss').map(topic),
  fc.constantFrom('rain', 'snow', 'frost', 'thaw').map(item),
  fc.constantFrom('sun', 'moon').map(topic),
  fc.constantFrom('wind', 'dew').map(item),
  fc.constantFrom('Sorry, I am ill.', 'New words.', '  - deeper', '> said'),
);
const glue = fc.constantFrom('\n', '\n\n', '\n\n\n', '\n\n  ');
const section = fc
  .tuple(fc.array(fc.tuple(glue, block), { maxLength: 5 }), glue)
  .map(([parts, end]) => parts.flat().join('') + end);
const header = fc.record({
  id: fc.constantFrom(OLD.id, '014'),
  date: fc.constantFrom(OLD.date, '2026-10-23', ''),
  video: fc.constantFrom(OLD.video, ''),
  guest: fc.constantFrom(OLD.guest, '-'),
});
const copies = fc.tuple(header, section, section, section).map(([top, one, two, three]) =>
  notes(
    top,
    `### @kaze${one}
### @ame (欠席)${two}
### @yuki${three}`,
  ),
);
const context = { ...NO_CONTEXT, ...AROUND };

function warningsOf(text: string): string[] {
  return problemsOf(text, context).flatMap(({ rule, severity }) => (severity === 'warning' ? rule : []));
}

test('whatever became of a copy, its fixes mend it, lose no new topic and bring no warning', {
  timeout: 60_000,
}, () => {
  let told = 0;
  fc.assert(
    fc.property(copies, (text) => {
      const problem = problemsOf(text, context).find(({ rule }) => rule === 'copied-content');
      fc.pre(problem !== undefined);
      told += 1;
      const kept = (some: string) => some.match(/\/(?:sun|moon|wind|dew)/g) ?? [];
      for (const mended of mendedTexts(text, problem)) {
        assert.deepEqual(kept(mended), kept(text), JSON.stringify([text, mended]));
        const warned = warningsOf(text);
        assert.deepEqual(
          warningsOf(mended).filter((rule) => rule === 'copied-content' || !warned.includes(rule)),
          [],
          JSON.stringify([text, mended]),
        );
      }
    }),
    { numRuns: 150, seed: 20261122, includeErrorInReport: true },
  );
  assert.ok(told >= 100);
});
