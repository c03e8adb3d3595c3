import assert from 'node:assert/strict';
import test from 'node:test';
import { check } from '../../src/notes/check.ts';
import { NO_CONTEXT } from '../../src/notes/context.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { message, type Rule } from '../../src/notes/rule.ts';
import { RULES } from '../../src/notes/rules/index.ts';
import { judge } from './mending.ts';
import { earlierOn, recordedOn } from './rules/dates.ts';

const EPISODE = readEpisode(recordedOn('2026-10-23'));

/** Makes a rule that finds spans, and silences others. */
function finds(
  id: string,
  spans: readonly [number, number][],
  silenced: readonly [number, number][] = [],
): Rule {
  const toSpan = ([start, end]: readonly [number, number]) => ({ start, end });
  const silences = silenced.map(toSpan);
  const findings = spans.map((span) => ({ message: message('x'), span: toSpan(span), fixes: [], silences }));
  return { id, severity: 'warning', summary: '', mend: '', check: () => findings };
}

const found = (...rules: Rule[]) =>
  check(EPISODE, NO_CONTEXT, rules).problems.map(({ rule, span }) => `${rule} ${span.start}-${span.end}`);

test('problems come in the order of the text, each with its rule', () => {
  assert.deepEqual(
    found(
      finds('b', [[5, 9]]),
      finds('a', [
        [0, 3],
        [5, 7],
      ]),
    ),
    ['a 0-3', 'a 5-7', 'b 5-9'],
  );
});

test('a problem silences those of other rules within its spans, and none of its own rule', () => {
  const copied = finds(
    'copied',
    [
      [0, 5],
      [10, 12],
    ],
    [
      [0, 5],
      [10, 20],
    ],
  );
  const others = finds('other', [
    [0, 5],
    [10, 15],
    [10, 21],
    [30, 31],
  ]);
  assert.deepEqual(found(copied, others), ['copied 0-5', 'copied 10-12', 'other 10-21', 'other 30-31']);
});

test('a rule that throws is a failure and costs no other rule', () => {
  const thrown = new Error('no');
  const broken: Rule = {
    ...finds('broken', []),
    check: () => {
      throw thrown;
    },
  };
  const { problems, failures } = check(EPISODE, NO_CONTEXT, [broken, finds('whole', [[0, 1]])]);
  assert.deepEqual(failures, [{ rule: 'broken', error: thrown }]);
  assert.equal(problems.length, 1);
});

test('what is said once the show is over is said then only', () => {
  const earlier = earlierOn('2026-10-09', '2026-10-16').map((facts) => ({
    ...facts,
    video: { key: facts.id, from: { line: 5, column: 1 }, to: { line: 5, column: 2 } },
  }));
  const episode = readEpisode(`${recordedOn('2026-10-23')}\n### @kaze\n\n- rain\n-\n\n### @ame\n`);
  const rules = (now?: string) =>
    judge(episode, { ...NO_CONTEXT, earlier, ...(now && { now: Date.parse(now) }) }).map(({ rule }) => rule);
  const after = RULES.filter(({ afterShow }) => afterShow).map(({ id }) => id);
  assert.deepEqual(
    rules('2026-10-30')
      .filter((rule) => after.includes(rule))
      .toSorted(),
    after.toSorted(),
  );
  for (const now of [undefined, '2026-10-22']) {
    assert.deepEqual(
      rules(now).filter((rule) => after.includes(rule)),
      [],
    );
  }
});
