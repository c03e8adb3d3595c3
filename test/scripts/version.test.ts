import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import packageJson from '../../package.json';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { runCommand } from '../../scripts/lib/run-command.mjs';
import { runNpm } from '../../scripts/lib/run-npm.mjs';
import { makeScratch } from '../../scripts/lib/scratch.mjs';

const windows =
  process.platform === 'win32' && 'The message of the commit passes through another shell there.';
const skip = windows || (spawnSync('git', ['--version']).status === 0 ? false : 'there is no git');

const CHANGES = '### Added\n\n- Sparrows.\n';

/** Makes a repository with the project's way to make versions, and a changelog that tells of these changes. */
async function makeProject(t: TestContext, changes: string) {
  const { name, version, scripts } = packageJson;
  const { folder, remove } = await makeScratch({
    files: {
      'package.json': JSON.stringify({ name, version, private: true, type: 'commonjs', scripts }),
      'package-lock.json': JSON.stringify({
        name,
        version,
        lockfileVersion: 3,
        packages: { '': { name, version } },
      }),
      'CHANGELOG.md': `# Changelog\n\n## [Unreleased]\n\n${changes}`,
    },
  });
  t.after(remove);
  await cp(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true });
  await cp(join(ROOT, '.npmrc'), join(folder, '.npmrc'));
  const git = async (...args: string[]) => {
    const { code, output } = await runCommand('git', args, { cwd: folder });
    assert.equal(code, 0, output);
    return output.trim();
  };
  await git('init', '-q', '-b', 'main');
  await git('config', 'user.name', 'Kaze');
  await git('config', 'user.email', 'kaze@example.com');
  await git('config', 'commit.gpgsign', 'false');
  await git('add', '-A');
  await git('commit', '-qm', 'Begin');
  return { folder, git };
}

describe('npm run release', { skip, concurrency: 2 }, () => {
  it('makes a version, and dates in the changelog what was unreleased', async (t) => {
    const { folder, git } = await makeProject(t, CHANGES);
    const { code, reason } = await runNpm(['run', 'release', '--', '7.0.0'], folder);
    assert.equal(code, 0, reason);
    const changelog = await readFile(join(folder, 'CHANGELOG.md'), 'utf8');
    assert.match(
      changelog,
      /^## \[Unreleased\]\n\n## \[7\.0\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- Sparrows\.$/m,
    );
    const commit = await git('log', '-1', '--format=%s', '--name-only');
    assert.equal(commit, 'Release 7.0.0\n\nCHANGELOG.md\npackage-lock.json\npackage.json');
    assert.deepEqual([await git('tag'), await git('status', '--porcelain')], ['v7.0.0', '']);
    await writeFile(
      join(folder, 'CHANGELOG.md'),
      changelog.replace('[Unreleased]\n', `[Unreleased]\n\n${CHANGES}`),
    );
    await git('commit', '-qam', 'Sing');
    const again = await runNpm(['run', 'release', '--', 'patch'], folder);
    assert.equal(again.code, 0, again.reason);
    assert.equal(await git('log', '-1', '--format=%s'), 'Release 7.0.1');
  });

  it('changes nothing where there is nothing to tell', async (t) => {
    const { folder, git } = await makeProject(t, '');
    const { code, reason } = await runNpm(['run', 'release', '--', 'patch'], folder);
    assert.notEqual(code, 0);
    assert.match(reason, /CHANGELOG\.md: Expected changes below/);
    assert.equal(await git('status', '--porcelain'), '');
    assert.equal(await git('tag'), '');
  });
});
