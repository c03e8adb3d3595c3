import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { CORPUS, runCheck } from '../harness/machine.ts';
import { closeAll, codeOf, diagnosticsOf, episodeUri, untilDiagnostics } from './open.ts';
import { setSetting } from './settings.ts';

const SHOW = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '..');

/** Where real episodes are put, which are not everywhere. */
const COPY = vscode.Uri.joinPath(SHOW, 'corpus');

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** What the command line prints of a problem. */
interface Printed {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
}

describe('the command line and VS Code say the same', () => {
  afterEach(async () => {
    await setSetting('diagnostics.scope');
    await closeAll();
  });

  it('of every file of the sample show', () => assertSame(SHOW));

  it('of every file of the corpora', async function () {
    if (!CORPUS) return this.skip();
    this.timeout(90_000);
    await vscode.workspace.fs.copy(CORPUS, COPY);
    try {
      await assertSame(COPY);
    } finally {
      await vscode.workspace.fs.delete(COPY, { recursive: true });
    }
  });
});

async function assertSame(folder: vscode.Uri): Promise<void> {
  const printed: Printed[] = JSON.parse(await runCheck(folder));
  const gone = await goneIn(folder);
  const expected = printed.map(describePrinted).sort();
  assert.ok(expected.length > 5, `${expected.length} problems`);
  await setSetting('diagnostics.scope', 'workspace');
  await untilDiagnostics(() => shownIn(folder, gone).join('\n') === expected.join('\n'));
}

/** Gives the files that other tests have deleted, whose documents VS Code keeps open for a while. */
async function goneIn(folder: vscode.Uri): Promise<Set<string>> {
  const gone = new Set<string>();
  for (const { uri } of vscode.workspace.textDocuments.filter(({ uri }) => isBelow(folder, uri)))
    await vscode.workspace.fs.stat(uri).then(undefined, () => gone.add(uri.path));
  return gone;
}

function describePrinted({ file, rule, severity, message, start }: Printed): string {
  return `${file}:${start.line}:${start.column} ${severity} ${message} (${rule})`;
}

function shownIn(folder: vscode.Uri, gone: ReadonlySet<string>): string[] {
  const uris = vscode.languages.getDiagnostics().map(([uri]) => uri);
  return uris
    .filter((uri) => isBelow(folder, uri) && !gone.has(uri.path))
    .flatMap((uri) =>
      diagnosticsOf(uri).map(({ range: { start }, severity, message, code }) => {
        const place = `${uri.path.slice(folder.path.length + 1)}:${start.line + 1}:${start.character + 1}`;
        return `${place} ${SEVERITIES[severity]} ${message} (${codeOf(code)})`;
      }),
    )
    .sort();
}

function isBelow(folder: vscode.Uri, { path }: vscode.Uri): boolean {
  return path.startsWith(`${folder.path}/`);
}
