import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, NOW, notes, shownotes } from './command.ts';

const WRONG = '# 9\n\n- Hosted by @kaze\n';

/** Gives the files of which problems are printed, each once. */
async function filesOf(folder: string, ...args: readonly string[]): Promise<string[]> {
  const { out } = await shownotes(folder, ['check', NOW, '--format=json', ...args]);
  return [...new Set(JSON.parse(out).map(({ file }: { file: string }) => file) as string[])];
}

describe('which files are checked', { concurrency: 4 }, () => {
  it('follows .gitignore in every folder, but not for what is named', async () => {
    const folder = await folderWith({
      '.git/HEAD': '',
      '.gitignore': '/old/\n*.draft/\n',
      'old/episodes/001/README.md': WRONG,
      'new/.gitignore': 'episodes/*\n!episodes/002\n',
      'new/episodes/001/README.md': WRONG,
      'new/episodes/002/README.md': WRONG,
      'new/episodes/003.draft/README.md': WRONG,
      'node_modules/a/episodes/001/README.md': WRONG,
      '.cache/episodes/001/README.md': WRONG,
    });
    assert.deepEqual(await filesOf(folder), ['new/episodes/002/README.md']);
    assert.deepEqual(await filesOf(join(folder, 'new/episodes')), ['002/README.md']);
    const annotated = await shownotes(join(folder, 'new'), ['check', NOW, '--format=github']);
    assert.match(annotated.out, /^::warning file=new\/episodes\/002\/README\.md,/);
    assert.deepEqual(await filesOf(folder, 'old/episodes/001/README.md'), ['old/episodes/001/README.md']);
    assert.deepEqual(await filesOf(folder, 'old'), ['old/episodes/001/README.md']);
  });

  it('names links out of the tree and files that are no text, and checks the rest', async () => {
    const outside = await folderWith({ 'secret.md': WRONG });
    const folder = await folderWith({
      '.git/HEAD': '',
      'episodes/001/README.md': WRONG,
      'episodes/002/README.md': new Uint8Array([0x23, 0x20, 0x82, 0xa0]),
      'episodes/003/README.md': '# 003\0',
      'shared/four.md': '# 5\n',
      'film.md': new Uint8Array([0xff, 0xfe, 0]),
    });
    for (const id of ['004', '005', '006']) mkdirSync(join(folder, 'episodes', id));
    symlinkSync('../../shared/four.md', join(folder, 'episodes/004/README.md'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'episodes/005/README.md'));
    symlinkSync('nowhere.md', join(folder, 'episodes/006/README.md'));
    symlinkSync('001', join(folder, 'episodes/current'));
    symlinkSync(join(outside, 'secret.md'), join(folder, '.shownotes.json'));
    const { code, out, err } = await shownotes(folder, ['check', NOW, '--format=json']);
    assert.deepEqual(
      JSON.parse(out).map(({ file }: { file: string }) => file),
      ['episodes/001/README.md', 'episodes/004/README.md'],
    );
    assert.deepEqual(err.trimEnd().split('\n').toSorted(), [
      'shownotes: .shownotes.json is a link that leads out of the tree.',
      'shownotes: episodes/002/README.md is binary, no text in UTF-8.',
      'shownotes: episodes/003/README.md is binary, no text in UTF-8.',
      'shownotes: episodes/005/README.md is a link that leads out of the tree.',
      'shownotes: episodes/006/README.md is a link that leads nowhere.',
      'shownotes: film.md is binary, no text in UTF-8.',
    ]);
    assert.equal(code, 2);
    const named = await shownotes(folder, ['check', NOW, 'episodes/005/README.md', 'film.md']);
    assert.deepEqual(named.err.trimEnd().split('\n'), [
      'shownotes: episodes/005/README.md is a link that leads out of the tree.',
      'shownotes: .shownotes.json is a link that leads out of the tree.',
      'shownotes: film.md is binary, no text in UTF-8.',
    ]);
    assert.match(named.out, /^No problems in 0 episodes\.$/m);
    const other = await shownotes(folder, ['check', NOW, '--fail-on=error', 'episodes/001/README.md']);
    assert.deepEqual([other.code, /002\/README\.md is binary/.test(other.err)], [0, true]);
  });

  it('reads the nearest .shownotes.json up to the repository, and says what is wrong in it', async () => {
    const files = {
      '.shownotes.json': '{ "rules": { "episode-number": "off" } }',
      'show/.shownotes.json':
        '{\n  // ours\n  "episodes": "notes/*.md",\n  "rules": { "episode-number": "error" },\n  "nonsense": 1\n}\n',
      'show/notes/001.md': WRONG,
      'show/episodes/001/README.md': WRONG.replace('Hosted', 'Wanted'),
      'other/episodes/001/README.md': WRONG,
    };
    const folder = await folderWith({ ...files, 'show/.git/HEAD': '' });
    const { code, out } = await shownotes(folder, ['check', NOW]);
    assert.deepEqual(out.match(/^\S+:\d+:\d+ \w+/gm), [
      'show/.shownotes.json:5:3 warning',
      'show/notes/001.md:1:3 error',
    ]);
    assert.equal(code, 1);
    assert.deepEqual(await filesOf(folder, '--rule=episode-number=hint', 'other'), [
      'other/episodes/001/README.md',
    ]);
    assert.deepEqual(await filesOf(join(folder, 'show'), '.shownotes.json'), ['.shownotes.json']);
    assert.deepEqual(await filesOf(folder, 'show/notes/001.md'), ['show/notes/001.md']);
    const above = await folderWith(files);
    assert.deepEqual(
      await filesOf(join(above, 'other/episodes'), '.'),
      ['001/README.md'],
      'without a repository',
    );
    assert.deepEqual(await filesOf(above, 'other/episodes'), []);
  });

  it('finds misnamed files', async () => {
    const folder = await folderWith({ 'episodes/001/README.md': notes(1), 'episodes/002/REAME.md': '# 002' });
    const { code, out } = await shownotes(folder, ['check', NOW, 'episodes/002/REAME.md']);
    assert.match(out, /^episodes\/002\/REAME\.md:1:1 warning .*\(episode-file\)$/m);
    assert.equal(code, 1);
    assert.deepEqual(await filesOf(folder, '--rule', 'episode-file=off'), []);
    assert.deepEqual(await filesOf(folder, 'episodes/001'), []);
  });

  it('reads names with any characters, and prints none that a terminal obeys', async () => {
    const folder = await folderWith({
      'ニワ\n ば\u001B[31m/episodes/001/README.md': `${WRONG}\u001B]0;x\u0007`,
    });
    const { out } = await shownotes(folder, ['check', NOW]);
    assert.match(out, /^ニワ\uFFFD ば.* \(episode-number\)$/m);
    assert.doesNotMatch(out, /[^\P{Cc}\n]/u);
  });

  it('says nothing of a byte order mark, and takes CRLF for one line break', async () => {
    const folder = await folderWith({ 'episodes/001/README.md': `\uFEFF${WRONG.replaceAll('\n', '\r\n')}` });
    const { out } = await shownotes(folder, ['check', NOW, '--format=json']);
    const [{ start, end }] = JSON.parse(out);
    assert.deepEqual(
      [start, end],
      [
        { line: 1, column: 3, offset: 2 },
        { line: 1, column: 4, offset: 3 },
      ],
    );
  });

  it('does not wait for what is no file', async () => {
    const folder = await folderWith({ 'episodes/001/README.md/x': '' });
    writeFileSync(join(folder, 'a.md'), `${WRONG}- Recording date: 2026-02-31\n`);
    spawnSync('bash', ['-c', 'mkfifo .gitignore'], { cwd: folder });
    assert.deepEqual(await filesOf(folder), ['a.md']);
    const { code, err } = await shownotes(folder, ['check', '/dev/null']);
    assert.deepEqual(
      [code, err],
      [0, 'shownotes: ../../dev/null is no episode, neither by its path nor by its content.\n'],
    );
  });
});
