import assert from 'node:assert/strict';
import test from 'node:test';
import type { Uri } from 'vscode';
import { Turns } from '../../src/editor/turns.ts';

/** Stands for an address, of which only the text counts here. */
function at(address: string): Uri {
  return { toString: () => address } as Uri;
}

/** Makes turns that write down what they work on, and do something more meanwhile. */
function makeTurns(more: (address: string, turns: Turns) => void = () => undefined) {
  const worked: string[] = [];
  const turns = new Turns(async (uri) => {
    worked.push(uri.toString());
    more(uri.toString(), turns);
  });
  return { turns, worked };
}

test('files are worked on in the order in which they were added, each once', async () => {
  const { turns, worked } = makeTurns();
  await turns.add(['a', 'b', 'a', 'c'].map(at));
  assert.deepEqual(worked, ['a', 'b', 'c']);
});

test('what is added meanwhile is worked on too, also what has had its turn', async () => {
  const late = ['a', 'c'];
  const { turns, worked } = makeTurns((_, self) => void self.add(late.splice(0).map(at)));
  await turns.add(['a', 'b'].map(at));
  assert.deepEqual(worked, ['a', 'b', 'a', 'c']);
});

test('what is removed has no turn, and work begins anew once all is done', async () => {
  const { turns, worked } = makeTurns((address, self) =>
    address === 'a' ? self.remove(at('b')) : self.clear(),
  );
  await turns.add(['a', 'b', 'c', 'd'].map(at));
  await turns.add([]);
  await turns.add(['e'].map(at));
  assert.deepEqual(worked, ['a', 'c', 'e']);
});

test('others have their turn after each file', async () => {
  const { turns, worked } = makeTurns();
  const done = turns.add(['a', 'b', 'c'].map(at));
  await new Promise((resolve) => setTimeout(resolve, 0));
  assert.ok(worked.length < 3, worked.join());
  await done;
  assert.equal(turns.left, 0);
});
