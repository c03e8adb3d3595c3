import assert from 'node:assert/strict';
import test from 'node:test';
import { type EpisodeFacts, NO_CONTEXT } from '../../../src/notes/context.ts';
import { format, message } from '../../../src/notes/rule.ts';
import { mendedTexts, problemsOf } from '../mending.ts';
import { AROUND, BODY, CLEAN, COPY, notes, OLD, topic } from '../rules/copies.ts';
import { archived } from '../rules/dates.ts';

const HALF = notes(
  { ...OLD, guest: '-' },
  ...['### @kaze', topic('rain'), topic('snow'), topic('moss'), '### @tsuki', topic('sun'), topic('moon')],
);

test('the topics of a copy may stay where only the header may be wrong', () => {
  const [problem, ...others] = problemsOf(HALF, { ...NO_CONTEXT, ...AROUND });
  assert.deepEqual(others, []);
  assert.deepEqual(
    problem?.fixes.map(({ title }) => format(title)),
    ['Start episode 014 from this copy', 'Keep the topics and correct the header', 'Go to episode 013'],
  );
  const header = notes({}).split('\n').slice(0, 6).join('\n');
  assert.equal(
    problem && mendedTexts(HALF, problem)[1],
    header + HALF.slice(HALF.indexOf('\n\n## Contents')),
  );
});

test('a copy leads to the title of the other episode', () => {
  const [problem] = problemsOf(COPY, { ...NO_CONTEXT, ...AROUND });
  const place = {
    path: 'episodes/013/README.md',
    from: { line: 1, column: 3 },
    to: { line: 1, column: 6 },
  };
  assert.deepEqual(problem?.related, [{ ...place, message: message('Episode {0}', '013') }]);
  assert.deepEqual(problem.fixes.slice(1), [
    { title: message('Go to episode {0}', '013'), safe: false, goTo: place },
  ]);
});

test('a copy is the only problem of what was copied, and of nothing else', () => {
  const tracked = (text: string) => text.replace('/rain)', '/rain?utm_source=a)');
  const rules = (text: string) => problemsOf(text, { ...NO_CONTEXT, ...AROUND }).map(({ rule }) => rule);
  assert.deepEqual(rules(tracked(COPY)), ['copied-content']);
  assert.deepEqual(rules(tracked(HALF)), ['copied-content', 'tracking-parameters']);
  assert.deepEqual(rules(COPY.replace('2026-10-16', '2026-10-09')), ['copied-content', 'repeated-date']);
  assert.deepEqual(rules(COPY.replace('# 013', '# 012')), ['copied-content', 'episode-number']);
});

test('a copy is that of the most alike episode, of several the latest', () => {
  const half = archived('012', notes({ id: '012', date: '' }, '### @kaze', topic('rain')));
  const named = (...earlier: readonly EpisodeFacts[]) =>
    problemsOf(COPY, { ...NO_CONTEXT, ...AROUND, earlier }).map((problem) => problem.message.values[0]);
  assert.deepEqual(named(archived('011', COPY), half), ['011']);
  assert.deepEqual(named(archived('011', COPY), archived('012', COPY)), ['012']);
});

test('a copy begins with a day that is still to come', () => {
  const fixed = (now: string) => {
    const [problem] = problemsOf(COPY, { ...NO_CONTEXT, ...AROUND, now: Date.parse(now) });
    return problem && mendedTexts(COPY, problem)[0];
  };
  assert.equal(fixed('2026-10-23T20:00:00+09:00'), CLEAN);
  assert.equal(fixed('2026-11-10'), CLEAN.replace('2026-10-23', '2026-11-13'));
});

test('no more than one blank line is left where something was taken out', () => {
  const spread = COPY.replaceAll('\n\n###', '\n\n\n\n###');
  const [problem] = problemsOf(spread, { ...NO_CONTEXT, ...AROUND });
  const [cleared = ''] = problem ? mendedTexts(spread, problem) : [];
  assert.equal(cleared.replace('\n\n\n\n### @kaze', '\n\n### @kaze'), CLEAN);
});

test('what stays never runs together', () => {
  const paragraphs = notes(OLD, '### @kaze', `New.\n${BODY.slice(1, 3).join('\n')}\n### @tsuki\nWords.`);
  const [problem] = problemsOf(paragraphs, { ...NO_CONTEXT, ...AROUND });
  const [cleared] = problem ? mendedTexts(paragraphs, problem) : [];
  assert.equal(cleared, notes({}, '### @kaze', 'New.\n### @tsuki\nWords.'));
});
