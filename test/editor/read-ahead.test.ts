import assert from 'node:assert/strict';
import test from 'node:test';
import type { Uri } from 'vscode';
import { ReadAhead } from '../../src/editor/read-ahead.ts';

/** Stands for an address, of which only the text counts here. */
function at(address: string): Uri {
  return { toString: () => address } as Uri;
}

/** Makes a reader that writes down in which order files are fetched and worked on. */
function makeReader(onWork: (address: string, reader: ReadAhead<string>) => void = () => undefined) {
  const done: string[] = [];
  const reader: ReadAhead<string> = new ReadAhead({
    fetch: async (uri) => {
      done.push(`fetch ${uri}`);
      return `text of ${uri}`;
    },
    work: (uri, fetched) => {
      assert.equal(fetched, `text of ${uri}`);
      done.push(`work ${uri}`);
      onWork(uri.toString(), reader);
      return true;
    },
  });
  return { reader, done };
}

test('files are worked on in their order, each once, while some of the next are fetched', async () => {
  const { reader, done } = makeReader();
  const all = Array.from({ length: 20 }, (_, index) => String(index));
  await Promise.all([reader.add(all.map(at)), reader.add(['3', '4'].map(at))]);
  assert.deepEqual(
    done.filter((one) => one.startsWith('work')),
    all.map((one) => `work ${one}`),
  );
  assert.deepEqual(done.slice(0, 10), [...all.slice(0, 8).map((one) => `fetch ${one}`), 'work 0', 'fetch 8']);
});

test('a file that is added after it was fetched is fetched and worked on again', async () => {
  const again = ['b'];
  const { reader, done } = makeReader((address, self) => {
    if (address === 'a') void self.add(again.splice(0).map(at));
  });
  await reader.add(['a', 'b'].map(at));
  assert.deepEqual(done, ['fetch a', 'fetch b', 'work a', 'fetch b', 'work b', 'work b']);
});

test('others have their turn after each file', async () => {
  const turns: number[] = [];
  let worked = 0;
  const { reader } = makeReader(() => {
    worked += 1;
    setTimeout(() => turns.push(worked), 0);
  });
  await reader.add(['a', 'b', 'c'].map(at));
  assert.deepEqual(turns, [1, 2, 3]);
});

test('what waits is left alone once all is cleared, and a later file is read', async () => {
  const { reader, done } = makeReader((_, self) => self.clear());
  await reader.add(Array.from({ length: 12 }, (_, index) => at(String(index))));
  assert.equal(done.filter((one) => one.startsWith('work')).length, 8);
  await reader.add([at('late')]);
  assert.equal(done.at(-1), 'work late');
});
