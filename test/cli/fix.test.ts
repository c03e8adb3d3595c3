import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CLI, folderWith, NOW, notes, runIn, shownotes } from './command.ts';

const MENDED = notes(1, '\n- https://rain.example.com/\n');
const TRACKED = MENDED.replace('.com/\n', '.com/?utm_source=x\n');

describe('shownotes check --fix', { concurrency: 4 }, () => {
  it('writes only what changes, and prints what is left', async () => {
    const folder = await folderWith({
      'episodes/001/README.md': `\uFEFF${TRACKED.replaceAll('\n', '\r\n')}`,
      'episodes/002/README.md': notes(2),
      'episodes/003/README.md': notes(3).replace('2026-11-20', '2026-11-13'),
    });
    const second = join(folder, 'episodes/002/README.md');
    chmodSync(join(folder, 'episodes/001/README.md'), 0o640);
    utimesSync(second, 1000, 1000);
    const { code, out } = await shownotes(folder, ['check', NOW, '--fix']);
    assert.match(
      out,
      /^Fixed 1 problem in episodes\/001\/README\.md\.\nepisodes\/003\/README\.md:4:19 warning /,
    );
    assert.equal(
      readFileSync(join(folder, 'episodes/001/README.md'), 'utf8'),
      `\uFEFF${MENDED.replaceAll('\n', '\r\n')}`,
    );
    assert.equal(statSync(join(folder, 'episodes/001/README.md')).mode & 0o777, 0o640);
    assert.equal(statSync(second).mtimeMs, 1_000_000);
    assert.equal(code, 1);
  });

  it('leaves the lists of other formats alone, and files that it is not asked to mend', async () => {
    const folder = await folderWith({
      'episodes/001/README.md': TRACKED,
      'episodes/002/README.md': TRACKED.replaceAll('001', '002').replace('11-06', '11-13'),
    });
    const { code, out, err } = await shownotes(folder, [
      'check',
      NOW,
      '--fix',
      '--format=json',
      'episodes/001',
    ]);
    assert.deepEqual(
      { code, out, err },
      { code: 0, out: '[]\n', err: 'Fixed 1 problem in episodes/001/README.md.\n' },
    );
    assert.match(readFileSync(join(folder, 'episodes/002/README.md'), 'utf8'), /utm_source/);
  });

  it('mends the file that a link leads to, and keeps the link', async () => {
    // No name may be longer.
    const path = `shared/${'あ'.repeat(84)}.md`;
    const folder = await folderWith({ [path]: TRACKED });
    mkdirSync(join(folder, 'episodes/001'), { recursive: true });
    symlinkSync(`../../${path}`, join(folder, 'episodes/001/README.md'));
    await shownotes(folder, ['check', NOW, '--fix', 'episodes/001/README.md']);
    assert.equal(readFileSync(join(folder, path), 'utf8'), MENDED);
    assert.ok(lstatSync(join(folder, 'episodes/001/README.md')).isSymbolicLink());
  });

  it('reads standard input as a file of its archive', async () => {
    const folder = await folderWith({ 'episodes/001/README.md': notes(1) });
    const input = notes(2, '\n- https://rain.example.com/?utm_source=x\n').replace(
      '2026-11-13',
      '2026-11-06',
    );
    const args = ['check', NOW, '--stdin-path', 'episodes/002/README.md'];
    const checked = await shownotes(folder, args, { input });
    assert.match(
      checked.out,
      /^episodes\/002\/README\.md:4:19 warning Date 2026-11-06 is already the date of episode 001/,
    );
    assert.match(checked.out, /^1 warning, 1 information in 1 episode\. --fix mends 1\.$/m);
    assert.equal(checked.code, 1);
    const fixed = await shownotes(folder, [...args, '--fix'], { input });
    assert.equal(fixed.out, input.replace('?utm_source=x', ''));
    assert.match(fixed.err, /^1 warning in 1 episode\.$/m);
    assert.equal(fixed.code, 1);
    const other = await shownotes(folder, ['check', '--fix', '--stdin-path', 'a.md'], { input: '# A\n' });
    assert.deepEqual([other.code, other.out], [0, '# A\n']);
    const first = await shownotes(join(folder, 'episodes/001'), args, { input: notes(2) });
    assert.deepEqual(first, { code: 0, out: 'No problems in 1 episode.\n', err: '' });
    const binary = await shownotes(folder, args, { input: new Uint8Array([0xff]) });
    assert.deepEqual([binary.code, binary.out], [2, '']);
  });

  it('leaves no half-written file after Ctrl-C', { timeout: 60_000 }, async () => {
    const ids = Array.from({ length: 80 }, (_, at) => String(at + 1).padStart(3, '0'));
    const body = (id: string) =>
      `# ${id}\n\n- Hosted by @kaze\n\n- https://a.example.com/${id}?utm_source=x\n`;
    const folder = await folderWith(
      Object.fromEntries(ids.map((id) => [`episodes/${id}/README.md`, body(id)])),
    );
    const child = spawn(process.execPath, [CLI, 'check', NOW, '--fix'], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    child.stdout.once('data', () => child.kill('SIGINT'));
    const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    assert.equal(signal, 'SIGINT');
    const texts = ids.map((id) => readFileSync(join(folder, 'episodes', id, 'README.md'), 'utf8'));
    const mended = texts.filter((text, at) => text === body(ids[at] ?? '').replace('?utm_source=x', ''));
    const left = texts.filter((text, at) => text === body(ids[at] ?? ''));
    assert.ok(mended.length > 0 && left.length > 0, `${mended.length} were mended, ${left.length} are left`);
    assert.equal(mended.length + left.length, ids.length);
    assert.deepEqual(
      readdirSync(folder, { recursive: true }).filter((name) => /\.tmp$/.test(String(name))),
      [],
    );
  });

  it('ends quietly when nobody reads on', async () => {
    const folder = await folderWith({
      'episodes/001/README.md': `${notes(1)}${'\n- https://a.example.com/?utm_source=x\n'.repeat(600)}`,
    });
    const command = '"$0" "$1" check "$2" | head -n 1; exit $PIPESTATUS';
    const { code, out, err } = await runIn(folder, 'bash', ['-c', command, process.execPath, CLI, NOW]);
    assert.match(out, /^episodes\/001\/README\.md:\d+:\d+ information [^\n]*\n$/);
    assert.deepEqual([code, err], [0, '']);
  });
});
