import * as vscode from 'vscode';
import type { Problem } from '../notes/rule.ts';
import { type Edit, overlaps } from '../notes/span.ts';
import type { Checks } from './checks.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import type { Documents } from './documents.ts';
import { mends, toAction } from './fix-actions.ts';

interface Needs {
  readonly documents: Documents;
  readonly checks: Checks;
}

/** Offers the fixes of problems as quick fixes. */
export function registerCodeActions({ documents, checks }: Needs): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      if (documents.episodeOf(document) === undefined) {
        return [];
      }
      const problems = checks(document);
      return problems
        .filter((problem) => toRange(document, problem.span).intersection(range) !== undefined)
        .flatMap((problem) => {
          const related = diagnostics.filter((diagnostic) => isOf(diagnostic, problem, document));
          const actions = problem.fixes.map((fix) => toAction(document, fix, related));
          const all = fixAll(document, problem, problems);
          return [...markPreferred(actions), ...(all === undefined ? [] : [all])];
        });
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, metadata);
}

function isOf(diagnostic: vscode.Diagnostic, problem: Problem, document: vscode.TextDocument): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return code === problem.rule && diagnostic.range.isEqual(toRange(document, problem.span));
}

/** The key for fixing takes the first fix that mends, by itself or with the writer's help. */
function markPreferred(actions: readonly vscode.CodeAction[]): readonly vscode.CodeAction[] {
  const first = actions.find(mends);
  if (first !== undefined) {
    first.isPreferred = true;
  }
  return actions;
}

/** Mends all problems of one rule in this episode, where that is safe and there are several. */
function fixAll(
  document: vscode.TextDocument,
  { rule }: Problem,
  problems: readonly Problem[],
): vscode.CodeAction | undefined {
  const fixes = problems
    .filter((problem) => problem.rule === rule)
    .flatMap(({ fixes: [first] }) => first ?? []);
  const edits: Edit[] = [];
  for (const fix of fixes) {
    if (
      fix.safe &&
      'edits' in fix &&
      !fix.edits.some(({ span }) => edits.some((other) => overlaps(other.span, span)))
    ) {
      edits.push(...fix.edits);
    }
  }
  if (fixes.length < 2 || !fixes.every(({ safe }) => safe)) {
    return undefined;
  }
  const title = vscode.l10n.t('Fix all {0} problems of this kind in the episode', fixes.length);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document, edits);
  return action;
}
