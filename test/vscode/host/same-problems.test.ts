import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, codeOf, diagnosticsOf, episodeUri, untilDiagnostics } from './open.ts';
import { setSetting } from './settings.ts';

const SHOW = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '..');

/** Real episodes, which are not everywhere. */
const CORPUS = process.env['SHOW_NOTES_HOST_CORPUS'] ?? '';
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
    if (!existsSync(CORPUS)) {
      this.skip();
    }
    this.timeout(90_000);
    await vscode.workspace.fs.copy(vscode.Uri.file(CORPUS), COPY);
    try {
      await assertSame(COPY);
    } finally {
      await vscode.workspace.fs.delete(COPY, { recursive: true });
    }
  });
});

async function assertSame(folder: vscode.Uri): Promise<void> {
  const printed = await runCheck(folder);
  const expected = printed.map(describePrinted).sort();
  assert.ok(expected.length > 5, `${expected.length} problems`);
  await setSetting('diagnostics.scope', 'workspace');
  await untilDiagnostics(() => shownIn(folder).join('\n') === expected.join('\n'));
}

/** Runs the built command line, which lies beside the tests. */
function runCheck({ fsPath }: vscode.Uri): Promise<Printed[]> {
  const args = [join(__dirname, 'cli.js'), 'check', '--format', 'json', fsPath];
  const options = {
    cwd: fsPath,
    env: { ...process.env, LC_ALL: 'C', ELECTRON_RUN_AS_NODE: '1' },
    maxBuffer: 1e8,
  };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, out) => {
      if (error !== null && error.code !== 1) {
        reject(error);
      } else {
        resolve(JSON.parse(out));
      }
    });
  });
}

function describePrinted({ file, rule, severity, message, start }: Printed): string {
  return `${file}:${start.line}:${start.column} ${severity} ${message} (${rule})`;
}

function shownIn(folder: vscode.Uri): string[] {
  const uris = vscode.languages.getDiagnostics().map(([uri]) => uri);
  return (
    uris
      .filter(({ path }) => path.startsWith(`${folder.path}/`))
      // VS Code keeps the documents of files that other tests have deleted open for a while.
      .filter(({ fsPath }) => existsSync(fsPath))
      .flatMap((uri) =>
        diagnosticsOf(uri).map(({ range: { start }, severity, message, code }) => {
          const place = `${uri.path.slice(folder.path.length + 1)}:${start.line + 1}:${start.character + 1}`;
          return `${place} ${SEVERITIES[severity]} ${message} (${codeOf(code)})`;
        }),
      )
      .sort()
  );
}
