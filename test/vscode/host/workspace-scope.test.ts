import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, episodeUri, problemsOf, untilDiagnostics, untilProblems } from './open.ts';
import { setSetting } from './settings.ts';

const SCOPE = 'diagnostics.scope';

/** The lines of an episode with a broken link, a URL with tracking, and a date that is none. */
function linesOf(id: string): string[] {
  const header = '# 900\n\n- Hosted by @mizuyari\n- Recording date: 2026-13-01\n\n### @mizuyari\n'.split(
    '\n',
  );
  const links = [
    `[雨🌧の話${id}（https://a.example.com/雨${id})`,
    `[${id}](https://b.example.com/${id}?utm_source=c)`,
  ];
  return [...header, ...links.map((link) => `- ${link}`), ''];
}

/** Ways in which a file can be written, each in the folder of another episode. */
const WRITTEN: Record<string, string> = {
  '900': linesOf('900').join('\n'),
  '901': linesOf('901').join('\r\n'),
  '902': `\uFEFF${linesOf('902').join('\n').replaceAll('\n-', '\r\n-')}`,
  '903': linesOf('903').join('\r').replace('\r', '\n'),
};

/** A copy of the sample show, since what tests have opened stays open; one for each, since VS Code may miss a folder that is made again. */
let copy = copyOf();
const SAMPLE = ['005', '006', '007', '008', '009'];

describe('problems of the whole workspace', () => {
  beforeEach(async () => {
    copy = copyOf();
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(episodeUri('008'), '..', '..'), folderOf(''));
  });

  afterEach(async () => {
    await setSetting(SCOPE);
    await closeAll();
    await vscode.workspace.fs.delete(copy, { recursive: true });
    await untilGone();
  });

  it('are those that each episode has when it is open, until the setting is taken back', async () => {
    const ids = [...SAMPLE, ...Object.keys(WRITTEN)];
    for (const [id, text] of Object.entries(WRITTEN)) {
      await write(id, text);
    }
    for (const id of ids) {
      await open(id);
    }
    // Which only an archive tells that is read to its end.
    await untilProblems(uriOf('006'), (all) => all.includes('27 repeated-link'));
    await untilDiagnostics(() => Object.keys(WRITTEN).every((id) => problemsOf(uriOf(id)).length > 0));
    const expected = describeAll(ids);
    assert.ok(expected.filter((text) => text !== '[]').length > 6, expected.join('\n'));
    await closeAll();
    await untilGone();
    await setSetting(SCOPE, 'workspace');
    await untilDiagnostics(() => describeAll(ids).join() === expected.join());
    await setSetting(SCOPE);
    await untilGone();
  });

  it('stay when an episode is opened and closed, and follow what is typed and thrown away', async () => {
    await setSetting(SCOPE, 'workspace');
    const [uri, other] = [uriOf('007'), uriOf('008')];
    await untilProblems(other, (all) => all.includes('4 repeated-date'));
    const seen: number[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => seen.push(problemsOf(other).length));
    await open('008');
    await closeAll();
    const editor = await open('007');
    const line = editor.document.lineAt(3);
    await editor.edit((edit) => edit.replace(line.range, '- Recording date: 2026-13-01'));
    await untilProblems(uri, (all) => all.includes('4 recording-date'));
    await untilProblems(other, (all) => !all.includes('4 repeated-date'));
    await closeAll();
    await untilProblems(uri, (all) => !all.includes('4 recording-date'));
    await untilProblems(other, (all) => all.includes('4 repeated-date'));
    listener.dispose();
    assert.ok(!seen.includes(0), seen.join());
  });

  it('follow files that come, change and go', async () => {
    await setSetting(SCOPE, 'workspace');
    const uri = await write('900', WRITTEN['900']);
    await untilProblems(uri, (all) => all.includes('4 recording-date'));
    await write('900', WRITTEN['900']?.replace('2026-13-01', '2026-12-04'));
    await untilProblems(uri, (all) => all.length > 0 && !all.includes('4 recording-date'));
    await vscode.workspace.fs.delete(folderOf('900'), { recursive: true });
    await untilProblems(uri, (all) => all.length === 0);
  });

  it('are looked for no longer once the setting is taken back', async () => {
    await setSetting(SCOPE, 'workspace');
    await setSetting(SCOPE);
    await open('008');
    await untilProblems(uriOf('008'), (all) => all.length > 0);
    await closeAll();
    await untilGone();
  });
});

function copyOf(): vscode.Uri {
  return vscode.Uri.joinPath(episodeUri('008'), '..', '..', '..', `copy-${crypto.randomUUID()}`);
}

function folderOf(id: string): vscode.Uri {
  return vscode.Uri.joinPath(copy, 'episodes', id);
}

function uriOf(id: string): vscode.Uri {
  return vscode.Uri.joinPath(folderOf(id), 'README.md');
}

/** Opens an episode as the Explorer does, so that it is closed with its tab. */
async function open(id: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uriOf(id), { preview: false });
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), uriOf(id).toString());
  return editor as vscode.TextEditor;
}

function describeAll(ids: readonly string[]): string[] {
  // An address as an object tells also what has been asked of it.
  const placeOf = ({ location, message }: vscode.DiagnosticRelatedInformation) =>
    [location.uri.toString(), JSON.stringify(location.range), message].join(' ');
  const withPlaces = (one: vscode.Diagnostic) => [one, one.relatedInformation?.map(placeOf)];
  return ids.map((id) => JSON.stringify(diagnosticsOf(uriOf(id)).map(withPlaces)));
}

async function write(id: string, text = ''): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uriOf(id), new TextEncoder().encode(text));
  return uriOf(id);
}

/** Waits until nothing is shown of the copy. */
function untilGone(): Promise<void> {
  const isOfCopy = ({ path }: vscode.Uri) => path.startsWith(`${copy.path}/`);
  return untilDiagnostics(() =>
    vscode.languages.getDiagnostics().every(([uri]) => !isOfCopy(uri) || problemsOf(uri).length === 0),
  );
}
