import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Context } from '../../src/notes/context.ts';
import { findHarmless } from '../../src/notes/edits/same-structure.ts';
import { ignoreFixes } from '../../src/notes/ignore.ts';
import { removalOf } from '../../src/notes/read/comment-removal.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { applyEdits, type Edit } from '../../src/notes/span.ts';
import { contexts, episodes, notes } from './arbitrary.ts';
import { commented } from './arbitrary-comments.ts';
import { judge } from './mending.ts';

const timeout = 60_000;

/** As in `properties.test.ts`. */
const seed = 20261122;

/** Gives the edits by which the problems of a text are ignored, each with the rule. */
function ignoringEdits(text: string, context: Context): { rule: string; edit: Edit }[] {
  const episode = readEpisode(text);
  return judge(episode, context).flatMap((problem) =>
    ignoreFixes(text, episode, problem)
      .flatMap((fix) => ('edits' in fix ? fix.edits : []))
      .map((edit) => ({ rule: problem.rule, edit })),
  );
}

/** Gives the rules of a text's problems, but for that of comments: one that is told another rule may be idle for the first. */
function rulesOf(text: string, context: Context): string[] {
  return judge(readEpisode(text), context).flatMap(({ rule }) =>
    rule === 'unused-suppression' ? [] : [rule],
  );
}

/** Tells whether an edit keeps all that a whole text is made of, but for as many comments. */
function keeps(text: string, edit: Edit, by: number): boolean {
  return findHarmless(text, [], [edit], by) !== undefined;
}

test('ignoring a problem leaves all else as it is', { timeout }, () => {
  fc.assert(
    fc.property(fc.oneof(notes, episodes, commented), contexts, (text, context) => {
      const before = rulesOf(text, context);
      for (const { rule, edit } of ignoringEdits(text, context)) {
        const made = applyEdits(text, [edit]);
        const after = rulesOf(made, context);
        const count = (rules: readonly string[]) => rules.filter((other) => other === rule).length;
        assert.ok(count(after) < count(before), made);
        assert.deepEqual(
          after.filter((other) => other !== rule),
          before.filter((other) => other !== rule),
        );
        assert.ok(!edit.text.includes('<!--') || keeps(text, edit, 1), made);
      }
    }),
    { numRuns: 200, seed },
  );
});

test('a comment can be taken out again', { timeout }, () => {
  fc.assert(
    fc.property(fc.oneof(notes, episodes, commented), contexts, (text, context) => {
      const made = [text, ...ignoringEdits(text, context).map(({ edit }) => applyEdits(text, [edit]))];
      for (const one of made) {
        for (const comment of readEpisode(one).suppressions) {
          const removal = removalOf(comment);
          assert.ok(removal === undefined || keeps(one, { span: removal, text: '' }, -1), one);
        }
      }
    }),
    { numRuns: 100, seed },
  );
});
