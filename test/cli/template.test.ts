import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderWith, NOW, notes, shownotes } from './command.ts';

const EPISODES = { 'episodes/001/README.md': notes(1), 'episodes/002/README.md': notes(2) };

/** Gives the problems of templates as `file:line message`, and the exit code. */
async function told(files: Record<string, string | Uint8Array>, ...args: string[]) {
  const folder = await folderWith({ ...EPISODES, ...files });
  const { out, code, err } = await shownotes(folder, ['check', NOW, '--format', 'json', ...args]);
  const all: { file: string; rule: string; message: string; start: { line: number } }[] = JSON.parse(out);
  assert.equal(err, '');
  assert.deepEqual([...new Set(all.map(({ rule }) => rule))], all.length > 0 ? ['template'] : []);
  return [code, ...all.map(({ file, message, start }) => `${file}:${start.line} ${message}`)];
}

const WRONG = '# 002\n\n- Hosted by ${HOTS}\n- Recording date:\n';

describe('templates on the command line', { concurrency: 2 }, () => {
  it('are told their mistakes, and are no episodes', async () => {
    const mistake = ':3 Unknown variable HOTS, did you mean HOST?';
    assert.deepEqual(await told({ 'episodes/template.md': WRONG }), [1, `episodes/template.md${mistake}`]);
    assert.deepEqual(await told({ 'episodes/template.md': WRONG }, 'episodes/template.md'), [
      1,
      `episodes/template.md${mistake}`,
    ]);
    const named = { '.shownotes.json': '{"template": ".github/new.md"}', '.github/new.md': WRONG };
    assert.deepEqual(await told(named), [1, `.github/new.md${mistake}`]);
    const off = {
      ...named,
      '.shownotes.json': '{"template": ".github/new.md", "rules": {"template": "off"}}',
    };
    assert.deepEqual(await told(off), [0]);
  });

  it('are missed where the show names them, and not where they only could be', async () => {
    assert.deepEqual(await told({}), [0]);
    assert.deepEqual(await told({ '.shownotes.json': '{\n"template": "new.md"}' }), [
      1,
      '.shownotes.json:2 There is no file new.md here',
    ]);
    const binary = { '.shownotes.json': '{"template": "new.md"}', 'new.md': new Uint8Array([0, 255, 0]) };
    assert.deepEqual(await told(binary), [1, '.shownotes.json:1 new.md cannot be read as text']);
  });
});
