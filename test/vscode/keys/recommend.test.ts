import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyTest } from '../harness/key-test.ts';

const COMMAND = 'Show Notes: Recommend to Collaborators';

const FILE = '.vscode/extensions.json';

const EPISODE = '# 07\n\n- Hosted by @one\n- Recording date: 2026-11-20\n';

keyTest(
  'Recommend to Collaborators asks which folder where there are several',
  {
    show: false,
    files: {
      'two.code-workspace': '{"folders": [{"path": "one"}, {"path": "two"}]}',
      'one/episodes/07/README.md': EPISODE,
      'two/README.md': '# two\n',
    },
    workspace: 'two.code-workspace',
  },
  async ({ workbench, folder }) => {
    const { quickInput, editor, sidebar } = workbench;
    await sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
    await workbench.runCommand(COMMAND);
    const { rows } = await quickInput.waitFor((box) => box.rows.length === 2);
    assert.deepEqual(rows, ['one', 'two']);
    await quickInput.fill('two');
    await quickInput.waitFor((box) => box.rows.length === 1);
    await quickInput.accept();
    await editor.waitForFile(`two/${FILE}`);
    const text = await readFile(join(folder, 'two', FILE), 'utf8');
    assert.deepEqual(JSON.parse(text), { recommendations: ['show-notes.show-notes'] });
    assert.equal(existsSync(join(folder, 'one', FILE)), false);
  },
);

keyTest(
  'Recommend to Collaborators asks for trust first',
  { restricted: true },
  async ({ workbench, folder }) => {
    await workbench.sidebar.icon('Show Notes').waitFor({ timeout: 60_000 });
    await workbench.runCommand(COMMAND);
    const notifications = await workbench.showNotifications();
    await notifications.getByText('only in a workspace that you trust').waitFor();
    assert.equal(existsSync(join(folder, FILE)), false);
  },
);
