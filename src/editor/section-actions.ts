import * as vscode from 'vscode';
import { sectionFixes } from '../notes/edits/section-fixes.ts';
import type { Archive } from './archive.ts';
import type { Checks } from './checks.ts';
import { toRange, toText, toWorkspaceEdit } from './convert.ts';
import type { Documents } from './documents.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly checks: Checks;
}

const KIND = vscode.CodeActionKind.RefactorRewrite;

/** Offers to add the sections of those who have none, and to mark presenters as absent and as present again. */
export function registerSectionActions({ documents, archive, checks }: Needs): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { triggerKind }) {
      const episode = range.isSingleLine ? documents.episodeOf(document) : undefined;
      if (episode === undefined) return [];
      const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
      const fixes = sectionFixes(episode, place, archive.contextOf(document), isAsked);
      const known = fixes.length === 0 ? [] : editsOfFixes(document, range, checks);
      return fixes
        .filter(({ edits }) => !known.includes(JSON.stringify(edits)))
        .map(({ title, edits }) => {
          const action = new vscode.CodeAction(toText(title), KIND);
          action.edit = toWorkspaceEdit(document, edits);
          return action;
        });
    },
  };
  const metadata = { providedCodeActionKinds: [KIND] };
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, metadata);
}

/** What the fixes of problems here do already need not be offered twice. */
function editsOfFixes(document: vscode.TextDocument, range: vscode.Range, checks: Checks): string[] {
  return checks(document)
    .filter(({ span }) => toRange(document, span).intersection(range) !== undefined)
    .flatMap(({ fixes }) => fixes.flatMap((fix) => ('edits' in fix ? [JSON.stringify(fix.edits)] : [])));
}
