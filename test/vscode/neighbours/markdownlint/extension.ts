import { applyFixes, type LintError } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import * as vscode from 'vscode';
import { tellReady } from '../tell-ready.ts';

/** As the extension has them by default: all rules but that of long lines. */
const CONFIG = { MD013: false };

const KIND = vscode.CodeActionKind.SourceFixAll.append('markdownlint');

/**
 * Stands in for the extension markdownlint, with the rules of the package of this name: tells the problems of Markdown files,
 * offers to fix each, and fixes all by a source action, which can run on save.
 */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const problems = vscode.languages.createDiagnosticCollection('markdownlint');
  const check = (document: vscode.TextDocument) => {
    if (document.languageId === 'markdown') problems.set(document.uri, errorsOf(document).map(toDiagnostic));
  };
  vscode.workspace.textDocuments.forEach(check);
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, KIND] };
  subscriptions.push(
    problems,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, { provideCodeActions }, metadata),
    tellReady('markdownlint'),
  );
}

function provideCodeActions(
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  { only }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const all = errorsOf(document);
  if (only?.contains(KIND) && all.some(({ fixInfo }) => fixInfo))
    return [fixOf(document, all, 'Fix all markdownlint', KIND)];
  return all
    .filter(({ lineNumber, fixInfo }) => fixInfo && start.line < lineNumber && lineNumber <= end.line + 1)
    .map((error) =>
      fixOf(document, [error], `Fix this ${error.ruleNames[0]}`, vscode.CodeActionKind.QuickFix),
    );
}

function errorsOf(document: vscode.TextDocument): readonly LintError[] {
  return lint({ strings: { text: document.getText() }, config: CONFIG })['text'] ?? [];
}

/** Replaces the whole text, as the extension does. */
function fixOf(
  document: vscode.TextDocument,
  errors: readonly LintError[],
  title: string,
  kind: vscode.CodeActionKind,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, all, applyFixes(document.getText(), [...errors]));
  return action;
}

function toDiagnostic({ lineNumber, ruleNames, ruleDescription, errorRange }: LintError): vscode.Diagnostic {
  const [column = 1, length = 1000] = errorRange ?? [];
  const range = new vscode.Range(lineNumber - 1, column - 1, lineNumber - 1, column - 1 + length);
  const problem = new vscode.Diagnostic(range, ruleDescription, vscode.DiagnosticSeverity.Warning);
  return Object.assign(problem, { source: 'markdownlint', code: ruleNames[0] });
}
