import assert from 'node:assert/strict';
import test from 'node:test';
import { findAgain } from '../../src/notes/find-again.ts';
import { outline } from '../../src/notes/outline.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';

const outlined = (body: string) => {
  const episode = readEpisode(`# 1\n\n${body}\n`);
  return { episode, items: outline(episode) };
};

/** Gives the line after the title of the topic that is found. */
function noteOf(path: readonly string[], before: string, now: string): string | undefined {
  const found = findAgain(path, outlined(before), outlined(now));
  return found && `# 1\n\n${now}\n`.slice(found.target.end).trim().split('\n', 1)[0];
}

const show = (...notes: readonly string[]) =>
  `### @a\n\n${notes.map((it) => `#### t\n\n${it}`).join('\n\n')}`;

for (const [what, now, first, second] of [
  ['stay', show('x', 'y'), 'x', 'y'],
  ['change places', show('y', 'x'), 'x', 'y'],
  ['are written on', show('xx', 'y'), 'xx', 'y'],
  ['are fewer', show('y'), undefined, undefined],
  ['are more', show('z', 'x', 'y'), undefined, undefined],
  ['have lost one and got another', show('y', 'z'), undefined, 'y'],
] as const) {
  test(`of topics that look alike and ${what}, none is taken for another`, () => {
    const of = (key: string) => noteOf(['section @a', key], show('x', 'y'), now);
    assert.deepEqual([of('topic t'), of('topic t 2')], [first, second]);
  });
}

test('a presenter with two sections keeps each for its topics', () => {
  const [x, y] = [show('x'), show('y')];
  const path = ['section @a 2', 'topic t'];
  assert.equal(noteOf(path, `${x}\n\n${y}`, `${y}\n\n${x}`), 'y');
  assert.equal(noteOf(path, `${x}\n\n${y}`, `${show('z')}\n\n${x}\n\n${y}`), undefined);
  assert.equal(noteOf(path, `${x}\n\n${y}`, y), undefined);
});

test('what is renamed or gone is not found', () => {
  assert.equal(noteOf(['section @a', 'topic t'], show('x'), show('x').replace('t', 'u')), undefined);
  assert.equal(noteOf(['section @a', 'topic u'], show('x'), show('x')), undefined);
  assert.equal(noteOf([], show('x'), show('x')), undefined);
});
