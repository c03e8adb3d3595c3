import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeToText } from '../../src/cli/message.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { runTitles } from '../../src/cli/titles/run-titles.ts';
import { serve } from '../titles/serve.ts';
import { CLI, folderWith, notes, shownotes } from './command.ts';
import { allow, episodeWith, readNotes, site } from './site.ts';

describe('what shownotes titles --write leaves', { concurrency: 4 }, () => {
  it('leaves a file alone that has changed meanwhile', async () => {
    const changed = `${notes(1)}- typed\n`;
    const files: string[] = [];
    const origin = await serve((request, response) => {
      for (const file of files) writeFileSync(file, changed);
      site(request, response);
    });
    const folder = await episodeWith(`- ${origin}/a`);
    files.push(join(folder, 'episodes/001/README.md'));
    const { code, out, err } = await shownotes(folder, ['titles', '--write', allow(origin)]);
    assert.equal(err, 'shownotes: episodes/001/README.md cannot be written (it has changed meanwhile).\n');
    assert.match(out, /^Filled in 0 of 1 title in 1 episode\. 1 cannot be written\.\n$/m);
    assert.deepEqual([code, readNotes(folder)], [2, changed]);
  });

  it('has written what was complete when it is interrupted', async () => {
    const asked: { second?: () => void } = {};
    const hasAskedSecond = new Promise<void>((resolve) => {
      asked.second = resolve;
    });
    const origin = await serve((request, response) => {
      if (request.url === '/b') asked.second?.();
      else site(request, response);
    });
    const folder = await folderWith({
      'episodes/001/README.md': notes(1, `- ${origin}/a\n`),
      'episodes/002/README.md': notes(2, `- ${origin}/b\n`),
    });
    const child = spawn(process.execPath, [CLI, 'titles', '--write', allow(origin)], { cwd: folder });
    await hasAskedSecond;
    child.kill('SIGINT');
    const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
    assert.equal(signal, 'SIGINT');
    assert.match(readNotes(folder, '001'), /^- \[Page a\]/m);
    assert.match(readNotes(folder, '002'), /^- http.*\/b$/m);
    assert.deepEqual(readdirSync(join(folder, 'episodes/002')), ['README.md']);
  });

  it('lets no signal end it while it writes', async () => {
    const origin = await serve(site);
    const folder = await episodeWith(`- ${origin}/a`);
    const seen: string[] = [];
    const see = (what: string) => seen.push(`${what} ${readNotes(folder).includes('[Page a]')}`);
    const terminal: Terminal = {
      ...{ cwd: folder, isColoured: false, locale: '', toText: makeToText(), hasReader: () => true },
      ...{ print: async () => {}, tell: async () => {}, readInput: async () => new Uint8Array() },
      holdSignals: () => {
        see('held');
        return () => see('released');
      },
    };
    const allowedHosts = [new URL(origin).host];
    await runTitles({ paths: [], write: true, json: false, allowedHosts }, terminal, '0');
    assert.deepEqual(seen, ['held false', 'released true']);
  });
});
