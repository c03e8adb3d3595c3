import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CLI, makeFolder, notes, runIn } from './command.ts';

/** What makes git independent of the machine. */
export const SETTINGS = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Kaze',
  GIT_AUTHOR_EMAIL: 'kaze@example.com',
  GIT_COMMITTER_NAME: 'Kaze',
  GIT_COMMITTER_EMAIL: 'kaze@example.com',
};

/** A repository of a show, with the command where the README puts it. */
export async function makeRepository() {
  const folder = await makeFolder();
  const git = async (...args: string[]) => {
    const { code, out, err } = await runIn(folder, 'git', args, { env: SETTINGS });
    assert.equal(code, 0, err);
    return out.trim();
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = async (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) write(path, text);
    await git('add', '-A');
    await git('commit', '-qm', 'Notes');
    return git('rev-parse', 'HEAD');
  };
  await git('init', '-q', '-b', 'main');
  mkdirSync(join(folder, '.github'));
  copyFileSync(CLI, join(folder, '.github/shownotes.cjs'));
  const first = await commit({
    'episodes/001/README.md': notes(1).replace('# 001', '# 007'),
    'README.md': '# A show\n',
  });
  return { folder, git, write, commit, first };
}
