import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, NOW, notes, shownotes } from './command.ts';

const WARNED = notes(1).replace('# 001', '# 007');
const TRACKED = notes(2, '\n- https://rain.example.com/?utm_source=x\n');
const show = await folderWith({
  'episodes/001/README.md': WARNED,
  'episodes/002/README.md': TRACKED,
  'README.md': '# A show\n',
});

/** Runs the command on the show. */
function check(...args: readonly string[]) {
  return shownotes(show, ['check', NOW, ...args]);
}

describe('shownotes check', { concurrency: 4 }, () => {
  it('shows problems with their lines, and sums up', async () => {
    const { code, out, err } = await check();
    assert.deepEqual(out.split('\n'), [
      'episodes/001/README.md:1:3 warning Unexpected number 007 in folder 001 (episode-number)',
      '  1 | # 007',
      '    |   ^^^',
      '',
      'episodes/002/README.md:14:28 information Unexpected tracking parameters in the URL: utm_source (tracking-parameters)',
      '  14 | - https://rain.example.com/?utm_source=x',
      '     |                            ^^^^^^^^^^^^^',
      '',
      '1 warning, 1 information in 2 episodes. --fix mends 2.',
      '',
    ]);
    assert.deepEqual({ code, err }, { code: 1, err: '' });
  });

  it('annotates a workflow', async () => {
    const { code, out } = await check('--format', 'github');
    assert.deepEqual(out.split('\n'), [
      '::warning file=episodes/001/README.md,line=1,endLine=1,col=3,endColumn=6,title=episode-number::Unexpected number 007 in folder 001',
      '::notice file=episodes/002/README.md,line=14,endLine=14,col=28,endColumn=41,title=tracking-parameters::Unexpected tracking parameters in the URL: utm_source',
      '',
    ]);
    assert.equal(code, 1);
  });

  for (const [args, code] of [
    ['--fail-on error', 0],
    ['--fail-on information', 1],
    ['--fail-on hint', 1],
    ['episodes/002', 0],
    ['--rule episode-number=information', 0],
    ['--rule episode-number=off', 0],
    ['--rule episode-number=off --rule tracking-parameters=error --fail-on error', 1],
    ['--rule episode-number=off --rule episode-number=warning', 1],
  ] as const) {
    it(`ends with ${code} for ${args}`, async () =>
      assert.equal((await check(...args.split(' '))).code, code));
  }

  it('checks only what is named, with the archive around it', async () => {
    const { out } = await shownotes(join(show, 'episodes/002'), ['check', NOW, 'README.md', '--format=json']);
    assert.deepEqual(
      JSON.parse(out).map(({ file }: { file: string }) => file),
      ['README.md'],
    );
    const same = await folderWith({
      'a/episodes/001/README.md': notes(1),
      'a/episodes/002/README.md': notes(2).replace('2026-11-13', '2026-11-06'),
    });
    const { out: about } = await shownotes(same, ['check', 'a/episodes/002/README.md', NOW]);
    assert.match(about, /002\/README\.md:4:19 warning Date 2026-11-06 is already the date of episode 001/);
  });

  it('names no file twice, in the order of the numbers', async () => {
    const { out } = await check('episodes/002/README.md', '.', 'episodes', '--format=json');
    const files = JSON.parse(out).map(({ file }: { file: string }) => file);
    assert.deepEqual(files, ['episodes/001/README.md', 'episodes/002/README.md']);
  });

  it('takes the time that it is given', async () => {
    const folder = await folderWith({ 'episodes/001/README.md': notes(1, '\n- ???\n') });
    const before = await shownotes(folder, ['check', '--as-of', '2026-11-06T22:00+09']);
    assert.match(before.out, /^No problems in 1 episode\.$/m);
    const after = await shownotes(folder, ['check', '--as-of=2026-11-08']);
    assert.match(after.out, /empty-item/);
  });

  it('leaves Markdown that is no episode out, and says so where it was named', async () => {
    const named = await check('README.md', 'episodes/002/README.md');
    assert.equal(named.err, 'shownotes: README.md is no episode, neither by its path nor by its content.\n');
    assert.equal(named.code, 0);
    await mkdir(join(show, 'empty'), { recursive: true });
    const empty = await check('empty');
    assert.deepEqual(empty, {
      code: 0,
      out: 'No problems in 0 episodes.\n',
      err: 'shownotes: empty holds no episodes.\n',
    });
    assert.equal((await check('empty', '--format=json')).out, '[]\n');
  });

  it('knows an episode elsewhere by its content', async () => {
    const folder = await folderWith({
      'notes/one.md': '# 1\n\n- Hosted by @kaze\n- Recording date: 2026-02-31\n',
    });
    const { code, out } = await shownotes(folder, ['check', NOW]);
    assert.match(out, /^notes\/one\.md:4:19 warning .* \(recording-date\)$/m);
    assert.equal(code, 1);
  });
});
