import * as vscode from 'vscode';

/** Gives the address of an episode of the copied sample show. */
export function episodeUri(id: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) {
    throw new Error('no folder is open');
  }
  return vscode.Uri.joinPath(folder.uri, 'episodes', id, 'README.md');
}

/** Shows an episode of the sample show, or any other text as an untitled Markdown document. */
export async function show(what: vscode.Uri | { readonly text: string }): Promise<vscode.TextEditor> {
  const document =
    what instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(what)
      : await openUntitled(what.text);
  return vscode.window.showTextDocument(document, { preview: false });
}

/** VS Code may give the document of the same name that was closed a moment ago, with its text; the next one has another name. */
async function openUntitled(content: string, tries = 3): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const isOld = linesOf(document.getText()).join() !== linesOf(content).join();
  return isOld && tries > 1 ? openUntitled(content, tries - 1) : document;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** Throws away what was typed and closes all editors. */
export async function closeAll(): Promise<void> {
  // Those out of sight, too: VS Code would ask about them instead of closing them.
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await untilNoUntitled();
}

/** Waits until untitled documents are gone: the next one may have the name of one before, and would be taken for it. */
function untilNoUntitled(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (vscode.workspace.textDocuments.every(({ isUntitled }) => !isUntitled)) {
        listener.dispose();
        resolve();
      }
    };
    const listener = vscode.workspace.onDidCloseTextDocument(look);
    look();
  });
}

/** Gives our diagnostics of a document, as `line rule`, the line from 1. */
export function problemsOf(uri: vscode.Uri): string[] {
  return diagnosticsOf(uri).map(({ range, code }) => `${range.start.line + 1} ${codeOf(code)}`);
}

/** Gives our diagnostics of a document in the order of its text. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'show-notes')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Gives the rule that a diagnostic's code names. */
export function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until our diagnostics of a document are as wanted, whatever events it takes; fails by the test's time-out. */
export async function untilProblems(
  uri: vscode.Uri,
  wanted: (problems: string[]) => boolean,
): Promise<string[]> {
  await untilDiagnostics(() => wanted(problemsOf(uri)));
  return problemsOf(uri);
}

/** Waits until something about diagnostics is so, whatever events it takes; fails by the test's time-out. */
export function untilDiagnostics(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isSo()) {
        listener.dispose();
        resolve();
      }
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
