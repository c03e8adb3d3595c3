import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../../../scripts/lib/until.mjs';
import { COMMANDS } from '../../../src/ids.ts';
import { MemoryFiles } from './memory-files.ts';
import { closeAll, diagnosticsOf, show, untilProblems } from './open.ts';

/** As github.dev has them: a branch of a repository, and another one. */
const OURS = 'github+7b2276223a317d';
const THEIRS = 'github';

const TOPIC = '#### [Rain](https://example.com/rain)\n';
const FIRST = `# 001\n\n- Hosted by @kaze\n- Recording date: 2026-01-02\n\n### @kaze\n\n${TOPIC}`;
const SECOND = `# 002\n\n- Hosted by @kaze\n- Recording date: 2026-01-02\n\n### @kaze\n\n${TOPIC}`;
const OTHER = '# 002\n\n- Hosted by @ame\n- Recording date: 2026-01-09\n\n### @kaze\n\n- of another branch\n';

describe('a repository of a virtual file system, beside another of the same path', () => {
  const provider = vscode.workspace.registerFileSystemProvider('memory-branches', new MemoryFiles());
  const at = (id: string, authority = OURS) =>
    vscode.Uri.from({ scheme: 'memory-branches', authority, path: `/niwa/radio/episodes/${id}/README.md` });
  let second: vscode.TextDocument;

  before(async () => {
    await write(at('001', THEIRS), OTHER.replace('002', '001'));
    await write(at('002', THEIRS), OTHER);
    await write(at('001'), FIRST);
    await write(at('002'), SECOND);
    for (const authority of [THEIRS, OURS]) await show(at('001', authority));
    await show(at('002', THEIRS));
    second = (await show(at('002'))).document;
  });

  after(async () => {
    await closeAll();
    provider.dispose();
  });

  it('has problems that lead to its own episodes', async () => {
    for (const authority of [OURS, THEIRS]) {
      await untilProblems(at('002', authority), (all) => all.join().includes('repeated-date'));
      const related = diagnosticsOf(at('002', authority)).flatMap((one) => one.relatedInformation ?? []);
      assert.deepEqual(unique(related.map(({ location }) => location.uri)), [`${at('001', authority)}`]);
    }
  });

  it('has its own definitions, references and names', async () => {
    const rain = second.positionAt(SECOND.indexOf('Rain]') + 1);
    const kaze = second.positionAt(SECOND.indexOf('kaze') + 1);
    const definitions = await until('the definition', async () => {
      const found = await ask<vscode.Location | vscode.LocationLink>('Definition', rain);
      return found.length > 0 && found;
    });
    const both = [`${at('001')}`, `${at('002')}`];
    // Markdown finds the heading itself as well.
    assert.deepEqual(unique(definitions.map((one) => ('uri' in one ? one.uri : one.targetUri))), both);
    const references = await ask<vscode.Location>('Reference', kaze);
    assert.deepEqual(unique(references.map(({ uri }) => uri)), both);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      ...[second.uri, kaze, '@kazehaya'],
    );
    assert.deepEqual(unique(edit.entries().map(([uri]) => uri)), both);
  });

  it('takes a topic to its own next episode, and has that made', async () => {
    await vscode.commands.executeCommand(COMMANDS.moveToNextEpisode, `${at('002')}`, [
      { raw: TOPIC.trim(), start: 0 },
    ]);
    const made = await textOf(at('003'));
    assert.ok(made.startsWith('# 003\n') && made.includes(TOPIC), made);
    assert.equal(await textOf(at('002')), SECOND.replace(`\n${TOPIC}`, ''));
    await assert.rejects(textOf(at('003', THEIRS)));
    assert.equal(await textOf(at('002', THEIRS)), OTHER);
  });

  function ask<Answer>(kind: string, position: vscode.Position): Thenable<Answer[]> {
    return vscode.commands.executeCommand<Answer[]>(`vscode.execute${kind}Provider`, second.uri, position);
  }
});

function unique(uris: readonly vscode.Uri[]): string[] {
  return [...new Set(uris.map(String))].sort();
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
