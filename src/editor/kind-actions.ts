import * as vscode from 'vscode';
import { FIX_ARCHIVE } from '../ids.ts';
import { fixAll } from '../notes/fix-all.ts';
import { preferredEdits } from '../notes/preferred-edits.ts';
import type { Problem } from '../notes/rule.ts';
import type { Archive } from './archive.ts';
import { toWorkspaceEdit } from './convert.ts';

/** Mends all problems of a rule in an episode. How, is found out once it is chosen. */
class KindAction extends vscode.CodeAction {
  readonly document: vscode.TextDocument;
  readonly rule: string;

  constructor(document: vscode.TextDocument, rule: string, count: number) {
    const title = vscode.l10n.t('Fix all {0} problems of this kind in the episode', count);
    super(title, vscode.CodeActionKind.QuickFix);
    this.document = document;
    this.rule = rule;
  }
}

/** Offers, for the rules of some of a document's problems, to mend all of their kind, here and in the other episodes. */
export function kindActions(
  document: vscode.TextDocument,
  some: readonly Problem[],
  problems: readonly Problem[],
  archive: Archive,
): vscode.CodeAction[] {
  const rules = [...new Set(some.map(({ rule }) => rule))];
  const isMendable = (rule: string) =>
    problems.some((problem) => preferredEdits(problem, { rule, guesses: true }) !== undefined);
  const shared = isOfArchive(document, archive) ? rules.filter(isMendable) : [];
  return [
    ...rules.flatMap((rule) => inEpisode(document, rule, problems)),
    ...shared.map((rule) => inArchive(document, rule)),
  ];
}

/** Whether there are other episodes, and which, is found out once it is asked for. */
function isOfArchive({ uri }: vscode.TextDocument, { configuration }: Archive): boolean {
  return configuration.placeOf(uri) !== undefined && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Gives a chosen action its edit. */
export function resolveKind(action: vscode.CodeAction, archive: Archive): vscode.CodeAction {
  if (action instanceof KindAction) {
    const { document, rule } = action;
    const { edits } = fixAll(document.getText(), archive.contextForRules(document), { rule });
    action.edit = toWorkspaceEdit(document, edits);
  }
  return action;
}

/** Only where all are safe and there are several. */
function inEpisode(
  document: vscode.TextDocument,
  rule: string,
  problems: readonly Problem[],
): vscode.CodeAction[] {
  const own = problems.filter((problem) => problem.rule === rule);
  const isSafe = own.every((problem) => preferredEdits(problem) !== undefined);
  return own.length > 1 && isSafe ? [new KindAction(document, rule, own.length)] : [];
}

function inArchive(document: vscode.TextDocument, rule: string): vscode.CodeAction {
  const title = vscode.l10n.t('Fix all problems of this kind in all episodes…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: FIX_ARCHIVE, title, arguments: [document.uri.toString(), rule] };
  return action;
}
