import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { NO_CONTEXT } from '../../src/notes/context.ts';
import { fixAll } from '../../src/notes/fix-all.ts';
import type { Rule } from '../../src/notes/rule.ts';
import { contexts, episodes, markedText, notes } from './arbitrary.ts';
import { assertFixesAll, fixable } from './fixing.ts';
import { madeRule, relabel } from './made-rules.ts';

const timeout = 120_000;
const LINKS = '# 001\n\n[a](x) [b](x) [c](x)\n';

const GUESSING = madeRule({
  id: 'guessing',
  isWrong: ({ label }) => 'ab'.includes(label),
  toRight: ({ label }) => `[${label}${label}](x)`,
  safe: ({ label }) => label === 'a',
});

test('all safe problems are mended at once, and guesses are left', () => {
  const rules = [GUESSING, relabel('other', 'c', 'd')];
  assert.deepEqual(fixAll(LINKS, NO_CONTEXT, {}, rules), {
    text: '# 001\n\n[aa](x) [b](x) [d](x)\n',
    edits: [
      { span: { start: 7, end: 13 }, text: '[aa](x)' },
      { span: { start: 21, end: 27 }, text: '[d](x)' },
    ],
    count: 2,
  });
});

test('one rule is mended alone, with guesses where they are wanted', () => {
  const rules = [GUESSING, relabel('other', 'c', 'd')];
  const safe = fixAll(LINKS, NO_CONTEXT, { rule: 'guessing' }, rules);
  assert.equal(safe.text, '# 001\n\n[aa](x) [b](x) [c](x)\n');
  const guessed = fixAll(LINKS, NO_CONTEXT, { rule: 'guessing', guesses: true }, rules);
  assert.equal(guessed.text, '# 001\n\n[aa](x) [bb](x) [c](x)\n');
});

test('a problem for which a command is preferred is left', () => {
  const own = relabel('own', 'a', 'd');
  const asks: Rule = {
    ...own,
    check: (episode, context) =>
      own.check(episode, context).map((finding) => {
        const { title, safe } = finding.fixes[0] as (typeof finding.fixes)[number];
        return {
          ...finding,
          fixes: [{ title, safe, command: 'set-video', span: finding.span }, ...finding.fixes],
        };
      }),
  };
  assert.equal(fixAll(LINKS, NO_CONTEXT, { guesses: true }, [asks]).count, 0);
});

test('a text in conflict is left alone', () => {
  const text = `${LINKS}\n<<<<<<< ours\n- a\n=======\n- b\n>>>>>>> theirs\n`;
  const fixed = fixAll(text, NO_CONTEXT, { guesses: true }, [GUESSING]);
  assert.deepEqual(fixed, { text, edits: [], count: 0 });
});

test('fixes that uncover others are followed up, where that is a gain', () => {
  const next = madeRule({
    id: 'next',
    isWrong: ({ label }, [first]) => first?.label === 'b' && label === 'b',
    toRight: () => '[c](x)',
  });
  const rules = [relabel('first', 'a', 'b'), next];
  assert.equal(fixAll(LINKS, NO_CONTEXT, {}, rules).count, 0, 'new problems as serious are no gain');
  const fixed = fixAll(LINKS, NO_CONTEXT, {}, [rules[0] as Rule, { ...next, severity: 'hint' }]);
  assert.equal(fixed.text, '# 001\n\n[c](x) [c](x) [c](x)\n');
  assert.equal(fixed.count, 3);
});

test('of fixes that do harm together, those that do none are applied', () => {
  const harm = madeRule({
    id: 'harm',
    isWrong: ({ label }, all) => label === 'd' && all.filter((one) => one.label === 'd').length > 1,
    toRight: () => '[e](x)',
  });
  const { text, count } = fixAll(LINKS, NO_CONTEXT, {}, [relabel('one', 'ab', 'd'), harm]);
  assert.equal(text, '# 001\n\n[d](x) [b](x) [c](x)\n');
  assert.equal(count, 1);
});

test('fixes that touch wait for each other', () => {
  const two = '# 001\n\n[a](x)[a](y)\n';
  assert.deepEqual(fixAll(two, NO_CONTEXT, {}, [relabel('one', 'a', 'b')]), {
    text: '# 001\n\n[b](x)[b](x)\n',
    edits: [{ span: { start: 7, end: 19 }, text: '[b](x)[b](x)' }],
    count: 2,
  });
});

const texts = fc.oneof(notes, episodes, markedText);

for (const choice of [{}, { guesses: true }]) {
  test(`fixing all of any text comes to an end, ${JSON.stringify(choice)}`, { timeout }, () => {
    fc.assert(
      fc.property(texts, contexts, (text, around) => {
        assertFixesAll(text, around, choice);
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
}

test('hardly a safe problem is left', { timeout }, () => {
  let found = 0;
  let left = 0;
  fc.assert(
    fc.property(episodes, contexts, (text, around) => {
      found += fixable(text, around, {}).length;
      left += fixable(fixAll(text, around).text, around, {}).length;
    }),
    { numRuns: 500, seed: 20261122 },
  );
  assert.ok(found > 100 && left < found / 50, `${left} of ${found} are left`);
});
