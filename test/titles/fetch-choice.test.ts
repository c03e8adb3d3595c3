import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strictest } from '../../src/titles/gate/fetch-choice.ts';

/** What the user, the workspace and a folder say, and what holds. */
const DECIDED: readonly (readonly [readonly unknown[], string])[] = [
  [[], 'onPaste'],
  [[undefined, undefined, undefined], 'onPaste'],
  [['onPaste', undefined, undefined], 'onPaste'],
  [['command', 'onPaste', undefined], 'command'],
  [['off', 'onPaste', 'command'], 'off'],
  [[undefined, 'command', 'onPaste'], 'command'],
  [['onPaste', undefined, 'off'], 'off'],
  [['onPaste', 'OnPaste', undefined], 'off'],
  [[undefined, false, undefined], 'off'],
  [[undefined, null, undefined], 'off'],
];

describe('strictest', () => {
  for (const [decided, holds] of DECIDED) {
    it(`makes ${holds} of ${JSON.stringify(decided)}`, () => {
      assert.equal(strictest(decided), holds);
    });
  }
});
