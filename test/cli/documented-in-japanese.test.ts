import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../src/cli/commands.ts';
import { written } from '../../src/cli/help.ts';
import { JAPANESE } from '../../src/cli/japanese.ts';
import { JAPANESE as README, tablesOf } from '../readmes.ts';
import { shownotes } from './command.ts';

/** Gives the tables behind the usage of a command, as rows. */
function tablesBehind(usage: string): string[][][] {
  const at = README.text.indexOf(usage);
  assert.ok(at > 0, usage);
  return tablesOf(README.text.slice(at));
}

describe('the README of the command line in Japanese', () => {
  for (const { name, usage, options, exitCodes } of COMMANDS.filter((one) => one.exitCodes.length > 0)) {
    it(`has what the help in Japanese says: ${name}`, () => {
      const [told, codes] = tablesBehind(`\`shownotes ${name} ${usage}\``);
      assert.deepEqual(
        told?.slice(1),
        options.map((option) => [`\`${written(option)}\``, JAPANESE[option.text]]),
      );
      assert.deepEqual(
        codes?.slice(1),
        exitCodes.map(([code, text]) => [`\`${code}\``, JAPANESE[text]]),
      );
    });
  }

  it('has the table of rules that the command prints', async () => {
    const { out } = await shownotes('.', ['rules'], { env: { LC_ALL: 'ja_JP.UTF-8' } });
    assert.ok(README.text.includes(`\n${out}\n`));
  });
});
