import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../../scripts/lib/until.mjs';
import { makeNewEpisode } from '../../../scripts/lib/uses.mjs';
import { keyTest } from '../harness/key-test.ts';

const TEMPLATE = [
  ...['# ${EPISODE_NUMBER}', '', '- Hosted by ${HOST}', '- Recording date: ${RECORDING_DATE}'],
  ...[
    '- Video:',
    '- Guest: ${1:-}',
    '',
    '## Contents',
    '',
    '### ${PRESENTER}',
    '',
    '- a\n\t- $2',
    '',
    '## ${3|Links,Notes|} $0',
  ],
].join('\n');

const SETUP = {
  show: false,
  files: {
    'episodes/template.md': `${TEMPLATE}\n`,
    'episodes/001/README.md':
      '# 001\n\n- Hosted by @kaze\n- Recording date: 2026-11-20\n\n## Contents\n\n### @kaze\n\n### [雨](https://twitter.com/ame_example)\n',
  },
} as const;

keyTest(
  'New Episode follows the template of the show: Tab goes through its stops, and the file is saved',
  SETUP,
  async ({ workbench, folder }) => {
    const { editor } = workbench;
    const { file, date } = await makeNewEpisode(workbench);
    assert.equal(file, join(folder, 'episodes/002/README.md'));
    await workbench.page.locator('.snippet-placeholder').first().waitFor();
    await until('the new file to be saved', async () => !(await editor.isDirty()));
    const lines = (guest: string, topics: readonly [string, string]) => [
      ...['# 002', '', '- Hosted by @kaze', `- Recording date: ${date}`, '- Video:', `- Guest: ${guest}`],
      ...['', '## Contents', '', '### @kaze', '', `- a\n\t- ${topics[0]}`, ''],
      ...['### [雨](https://twitter.com/ame_example)', '', `- a\n\t- ${topics[1]}`, '', '## Links ', ''],
    ];
    assert.equal(await readFile(file, 'utf8'), lines('-', ['', '']).join('\n'));
    await workbench.type('@hoshi');
    await workbench.press('Tab');
    await workbench.type('one');
    await workbench.press('Tab');
    await workbench.type('two');
    await editor.save();
    assert.equal(await readFile(file, 'utf8'), lines('@hoshi', ['one', 'two']).join('\n'));
  },
);
