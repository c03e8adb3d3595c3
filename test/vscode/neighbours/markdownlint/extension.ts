import { applyFixes, type LintError } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import * as vscode from 'vscode';
import { tellReady } from '../tell-ready.ts';

/** As the extension has them by default: all rules but that of long lines. */
const CONFIG = { MD013: false };

const KIND = vscode.CodeActionKind.SourceFixAll.append('markdownlint');

const FIX = 'markdownlint.fix';

/**
 * Stands in for the extension markdownlint, with the rules of the package of this name: tells the problems of Markdown files,
 * offers to fix each, and fixes all by a source action, which can run on save. All fixes are commands that read the text anew.
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
    vscode.commands.registerCommand(FIX, fix),
    tellReady('markdownlint'),
  );
}

function provideCodeActions(
  document: vscode.TextDocument,
  { start, end }: vscode.Range,
  { only }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const fixable = errorsOf(document).filter(({ fixInfo }) => fixInfo);
  if (only?.contains(KIND)) return fixable.length > 0 ? [actionOf('Fix all markdownlint', KIND)] : [];
  return fixable
    .filter(({ lineNumber }) => start.line < lineNumber && lineNumber <= end.line + 1)
    .map(({ ruleNames: [rule], lineNumber }) =>
      actionOf(`Fix this ${rule}`, vscode.CodeActionKind.QuickFix, rule, lineNumber),
    );
}

function errorsOf(document: vscode.TextDocument): readonly LintError[] {
  return lint({ strings: { text: document.getText() }, config: CONFIG })['text'] ?? [];
}

function actionOf(
  title: string,
  kind: vscode.CodeActionKind,
  ...which: readonly unknown[]
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.command = { title, command: FIX, arguments: [...which] };
  return action;
}

/** Replaces the whole text of the active editor by one in which all is fixed, or what a rule says of a line. */
async function fix(rule?: string, line?: number): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document } = editor;
  const errors = errorsOf(document).filter(
    ({ ruleNames, lineNumber }) => rule === undefined || (ruleNames.includes(rule) && lineNumber === line),
  );
  const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  const fixed = applyFixes(document.getText(), errors);
  await editor.edit((edit) => edit.replace(all, fixed));
}

function toDiagnostic({ lineNumber, ruleNames, ruleDescription, errorRange }: LintError): vscode.Diagnostic {
  const [column = 1, length = 1000] = errorRange ?? [];
  const range = new vscode.Range(lineNumber - 1, column - 1, lineNumber - 1, column - 1 + length);
  const problem = new vscode.Diagnostic(range, ruleDescription, vscode.DiagnosticSeverity.Warning);
  return Object.assign(problem, { source: 'markdownlint', code: ruleNames[0] });
}
