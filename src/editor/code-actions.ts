import * as vscode from 'vscode';
import { ignoreFixes } from '../notes/ignore.ts';
import type { Fix, Problem } from '../notes/rule.ts';
import { urlAt } from '../titles/late/late-answers.ts';
import type { Archive } from './archive.ts';
import type { Checks } from './checks.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import { mends, toAction } from './fix-actions.ts';
import { kindActions, resolveKind } from './kind-actions.ts';
import type { LateTitles } from './late-titles.ts';
import { fetchChoice } from './titles-setting.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly checks: Checks;
  readonly late: LateTitles;
}

/** Offers the fixes of problems as quick fixes. */
export function registerCodeActions({ documents, archive, checks, late }: Needs): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      const episode = documents.episodeOf(document);
      if (episode === undefined) {
        return [];
      }
      const problems = checks(document);
      const here = problems.filter(({ span }) => toRange(document, span).intersection(range) !== undefined);
      const actions = here.flatMap((problem) => {
        const related = diagnostics.filter((diagnostic) => isOf(diagnostic, problem, document));
        const fixes = problem.fixes.filter((fix) => !isOfferedElse(fix, document, late));
        return markPreferred(fixes.map((fix) => toAction(document, fix, related)));
      });
      const ignorable = range.isSingleLine ? oncePerRule(here) : [];
      const ignoring = ignorable.flatMap((problem) => ignoreFixes(document.getText(), episode, problem));
      // VS Code lists what is said to mend a diagnostic before all else.
      const toLast = (fix: Fix) => toAction(document, fix, []);
      return [...actions, ...kindActions(document, here, problems, archive), ...ignoring.map(toLast)];
    },
    resolveCodeAction: (action) => resolveKind(action, archive),
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, metadata);
}

/** A title that is known, or could not be had, is offered with the URL itself; where none may be fetched, none is. */
function isOfferedElse(fix: Fix, document: vscode.TextDocument, late: LateTitles): boolean {
  if (!('command' in fix) || fix.command !== 'fill-title') return false;
  return fetchChoice(document) === 'off' || urlAt(late.of(document), fix.span)?.answer !== undefined;
}

/** On one line, those of a rule are ignored together. */
function oncePerRule(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ rule }, at) => problems.findIndex((other) => other.rule === rule) === at);
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
