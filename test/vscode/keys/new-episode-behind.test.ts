import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from '../../../scripts/lib/until.mjs';
import { type KeyScene, keyTest } from '../harness/key-test.ts';

const run = promisify(execFile);

keyTest(
  'New Episode and Move to Next Episode say that the branch is behind its upstream, and pull',
  {
    ...{ show: false, folder: false, modal: true },
    notInBrowser: 'Git runs as a program beside VS Code, which a browser has not.',
  },
  async ({ workbench, vscode, folder }) => {
    const mine = await makeClone(folder);
    await workbench.show(vscode, { folder: mine });
    const { quickInput, page } = workbench;
    const dialog = page.locator('.monaco-dialog-box');
    await until('Git to tell of the branch', () => isTold(workbench, dialog));
    assert.match((await dialog.textContent()) ?? '', /The branch main is 1 commit behind origin\/main\./);
    await dialog.getByRole('button', { name: 'Continue Without Pulling' }).click();
    await quickInput.waitFor(({ title }) => title.startsWith('New Episode 008'));
    await quickInput.dismiss();
    await moveToNext(workbench, mine);
    await workbench.runCommand('Show Notes: New Episode');
    await dialog.getByRole('button', { name: 'Pull', exact: true }).click();
    await quickInput.waitFor(
      ({ title, rows }) => title.startsWith('New Episode 009') && rows[0] !== undefined,
    );
    await quickInput.dismiss();
    // Nothing is said of a branch that is up to date.
    await workbench.runCommand('Show Notes: New Episode');
    await quickInput.waitFor(({ title }) => title.startsWith('New Episode 009'));
  },
);

type Workbench = KeyScene['workbench'];

/** Asks for an episode, until the dialog comes before the list. */
async function isTold(
  workbench: Workbench,
  dialog: ReturnType<Workbench['page']['locator']>,
): Promise<boolean> {
  await workbench.runCommand('Show Notes: New Episode');
  await dialog
    .or(workbench.quickInput.widget.filter({ visible: true }))
    .first()
    .waitFor();
  const told = await dialog.isVisible();
  if (!told) await workbench.quickInput.dismiss();
  return told;
}

/** Moves a topic to an episode that would be made, and thinks better of it. */
async function moveToNext(workbench: Workbench, clone: string): Promise<void> {
  const { page, editor } = workbench;
  await editor.open(join(clone, 'episodes', '007', 'README.md'));
  await editor.goTo(7);
  await workbench.runCommand('Show Notes: Move to Next Episode');
  await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Cancel' }).click();
  await assert.rejects(access(join(clone, 'episodes', '008')));
}

/** Makes the clone of a repository in which a colleague has made the next episode meanwhile, as it is after a fetch. */
async function makeClone(root: string): Promise<string> {
  const [upstream, mine, theirs] = ['upstream.git', 'mine', 'theirs'].map((name) => join(root, name));
  await git(root, 'init', '--bare', '--initial-branch=main', 'upstream.git');
  await git(root, 'clone', upstream ?? '', 'theirs');
  await push(theirs ?? '', '007');
  await git(root, 'clone', upstream ?? '', 'mine');
  await push(theirs ?? '', '008');
  await git(mine ?? '', 'fetch');
  return mine ?? '';
}

async function push(clone: string, id: string): Promise<void> {
  await mkdir(join(clone, 'episodes', id), { recursive: true });
  await writeFile(
    join(clone, 'episodes', id, 'README.md'),
    `# ${id}\n\n- Hosted by @kaze\n\n### @kaze\n\n#### 雨\n`,
  );
  await git(clone, 'add', '.');
  await git(clone, '-c', 'user.name=Kaze', '-c', 'user.email=kaze@example.com', 'commit', '-m', `Add ${id}`);
  await git(clone, 'push', 'origin', 'HEAD:main');
}

async function git(cwd: string, ...args: readonly string[]): Promise<void> {
  await run('git', [...args], { cwd });
}
