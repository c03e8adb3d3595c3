import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../src/cli/commands.ts';
import { written } from '../../src/cli/help.ts';
import { notes, runIn, shownotes } from './command.ts';
import { readme, scriptOf, section } from './readme.ts';
import { makeRepository, SETTINGS } from './repository.ts';

const skip = spawnSync('git', ['--version']).status === 0 ? false : 'there is no git';

/** Gives the rows of the table of a command that has this in its head. */
function rowsOf(head: string, command: string): string[] {
  const own = section.slice(section.indexOf(`\`shownotes ${command} [`));
  const table = own.split('\n\n').find((part) => part.startsWith(`| ${head} |`)) ?? '';
  return table.split('\n').slice(2);
}

/** Gives the code block of a language. */
function blockOf(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(section)?.[1] ?? '';
}

/** Runs the step of the workflow, and gives the files of its annotations and the summary too. */
async function runStep(folder: string, event: string, before: string) {
  const summary = join(folder, '.git/summary');
  rmSync(summary, { force: true });
  const env = {
    ...SETTINGS,
    ...{ GITHUB_EVENT_NAME: event, BEFORE: before, DEFAULT: 'main' },
    ...{ GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: join(folder, '.git') },
  };
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scriptOf('show-notes')];
  const { code, out, err } = await runIn(folder, 'bash', args, { env });
  const files = [...out.matchAll(/^::\w+ file=([^,]*),/gm)].map(([, file]) => file);
  return { code, files, err, summary: readFileSync(summary, 'utf8') };
}

const NONE = '0'.repeat(40);

describe('the README of the command line', { concurrency: 2 }, () => {
  it('has the options and exit codes of the help', async () => {
    const inWords = (text: string) =>
      text.replaceAll('`', '').replaceAll('|', ' ').split(/\s+/).filter(Boolean).join(' ');
    for (const { name, usage, options, exitCodes } of COMMANDS.filter((one) => one.exitCodes.length > 0)) {
      assert.ok(section.includes(`\`shownotes ${name} ${usage}\``), name);
      const rows = [...rowsOf('option', name), ...rowsOf('exit code', name)];
      assert.deepEqual(rows, [
        ...options.map((option) => `| \`${written(option)}\` | ${option.text} |`),
        ...exitCodes.map(([code, text]) => `| \`${code}\` | ${text} |`),
      ]);
      const { out, code } = await shownotes('.', [name, '--help']);
      assert.equal(code, 0);
      for (const row of rows) assert.ok(inWords(out).includes(inWords(row)), row);
    }
    assert.match((await shownotes('.', ['rules', '-h'])).out, /^Usage: shownotes rules$/m);
    const program = await shownotes('.', ['--help']);
    assert.deepEqual([program.code, program.err], [0, '']);
    for (const { name } of COMMANDS) assert.match(program.out, new RegExp(`^  ${name} `, 'm'));
  });

  it('has the table of rules that the command prints', async () => {
    const { out, code } = await shownotes('.', ['rules']);
    assert.ok(readme.includes(`\n${out}\n`));
    assert.equal(code, 0);
  });

  it('has a workflow that reports what was pushed', { skip }, async () => {
    const { folder, git, commit, first } = await makeRepository();
    const second = await commit({
      'a b/ニワ/episodes/002/README.md': '# 9\n\n- Hosted by @kaze\n',
      'b.md': '# B\n',
    });
    const pushed = await runStep(folder, 'push', first);
    assert.deepEqual([pushed.code, pushed.files], [1, ['a b/ニワ/episodes/002/README.md']]);
    assert.match(
      pushed.summary,
      /^```text\n[\s\S]*^a b\/ニワ\/episodes\/002\/README\.md:1:3 warning [\s\S]*^```\n$/m,
    );
    await git('rm', '-q', '-r', 'a b', 'b.md');
    const third = await commit({ 'note.txt': 'x' });
    const deleted = await runStep(folder, 'push', second);
    assert.deepEqual([deleted.code, deleted.files, deleted.summary], [0, [], 'No notes were changed.\n']);
    await git('update-ref', 'refs/remotes/origin/main', third);
    await git('switch', '-qc', 'new');
    await commit({ 'episodes/003/README.md': '# 9\n\n- Hosted by @kaze\n' });
    await commit({ 'episodes/004/README.md': notes(4) });
    const created = await runStep(folder, 'push', NONE);
    assert.deepEqual([created.code, created.files], [1, ['episodes/003/README.md']]);
    const forced = await runStep(folder, 'push', 'f'.repeat(40));
    assert.deepEqual(forced.files, created.files);
    const quiet = await runStep(folder, 'push', await git('rev-parse', 'HEAD~1'));
    assert.deepEqual([quiet.code, quiet.files, quiet.err], [0, [], '']);
  });

  it('has a workflow that reports on a new repository and on pull requests', { skip }, async () => {
    const { folder, git, commit, first } = await makeRepository();
    const initial = await runStep(folder, 'push', NONE);
    assert.deepEqual([initial.code, initial.files], [1, ['episodes/001/README.md']]);
    await git('switch', '-qc', 'change');
    await commit({
      'episodes/002/README.md': '# 9\n\n- Hosted by @kaze\n',
      '.shownotes.json': '{ "rule": 1 }',
    });
    await git('switch', '-qc', 'merge', first);
    await commit({ 'episodes/003/README.md': '# 9\n\n- Hosted by @kaze\n' });
    await git('merge', '-q', '--no-ff', 'change', '-m', 'Merge');
    const { code, files } = await runStep(folder, 'pull_request', '');
    assert.deepEqual([code, files], [1, ['.shownotes.json', 'episodes/002/README.md']]);
  });

  it('has a hook that checks what is staged', { skip }, async () => {
    const { folder, git, write } = await makeRepository();
    writeFileSync(join(folder, '.git/hooks/pre-commit'), blockOf('bash'), { mode: 0o755 });
    write('episodes/002/README.md', notes(2).replace('# 002', '# 9'));
    write('1:a/episodes/003/README.md', notes(3).replace('# 003', '# 9'));
    await git('add', '-A');
    write('episodes/002/README.md', notes(2));
    write('1:a/episodes/003/README.md', notes(3));
    const refused = await runIn(folder, 'git', ['commit', '-m', 'Wrong'], { env: SETTINGS });
    assert.match(refused.out + refused.err, /^episodes\/002\/README\.md:1:3 warning .*\(episode-number\)$/m);
    assert.match(refused.out + refused.err, /^1:a\/episodes\/003\/README\.md:1:3 warning /m);
    assert.equal(refused.code, 1);
    await git('add', '-A');
    await git('commit', '-qm', 'Right');
  });
});
