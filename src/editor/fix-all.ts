import * as vscode from 'vscode';
import { COMMANDS, FIX_ALL_KIND } from '../ids.ts';
import { type Fixed, fixAll } from '../notes/fix-all.ts';
import { inSentences } from '../notes/join-texts.ts';
import { applyFresh } from './apply-fresh.ts';
import type { Archive } from './archive.ts';
import type { Checks } from './checks.ts';
import { toText, toWorkspaceEdit } from './convert.ts';
import type { Documents } from './documents.ts';
import { isEnabled } from './settings.ts';
import { tell } from './tell.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly checks: Checks;
}

const KIND = vscode.CodeActionKind.Empty.append(FIX_ALL_KIND);

/** Gets its edits when its turn comes: on save, the fixes of another extension may have changed the text by then. */
interface SourceAction extends vscode.CodeAction {
  readonly document: vscode.TextDocument;
}

/** Fixes all safe problems of an episode: as a source action, which can run on save, and as a command. */
export function registerFixAll(needs: Needs): vscode.Disposable {
  const provider: vscode.CodeActionProvider<SourceAction> = {
    provideCodeActions: (document, _, { only }) =>
      only?.contains(KIND) ? sourceActions(needs, document) : [],
    resolveCodeAction: (action) => {
      action.edit = toWorkspaceEdit(action.document, fixesOf(needs, action.document).edits);
      return action;
    },
  };
  const metadata = { providedCodeActionKinds: [KIND] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, metadata),
    vscode.commands.registerCommand(COMMANDS.fixAllSafe, () => fixActive(needs)),
  );
}

function sourceActions(needs: Needs, document: vscode.TextDocument): SourceAction[] {
  const { documents, archive } = needs;
  if (
    documents.episodeOf(document) === undefined ||
    !isEnabled(document.uri) ||
    !archive.configuration.isRead
  ) {
    return [];
  }
  if (fixesOf(needs, document).count === 0) return [];
  return [Object.assign(new vscode.CodeAction(vscode.l10n.t('Fix All Safe Problems'), KIND), { document })];
}

function fixesOf({ archive }: Needs, document: vscode.TextDocument): Fixed {
  return fixAll(document.getText(), archive.contextForRules(document));
}

async function fixActive(needs: Needs): Promise<void> {
  const { documents, archive, checks } = needs;
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || documents.episodeOf(document) === undefined) {
    return;
  }
  await archive.configuration.ready;
  let fixed: Fixed | undefined;
  const isDone = await applyFresh(document, () => {
    fixed = fixesOf(needs, document);
    return fixed.edits;
  });
  // As many as the Problems panel tells: it has no hints.
  const left = checks(document).filter(({ severity }) => severity !== 'hint');
  tell(describe(isDone ? (fixed?.count ?? 0) : 0, left.length));
}

function describe(count: number, left: number): string {
  const done =
    count === 0
      ? vscode.l10n.t('There was nothing to fix safely.')
      : vscode.l10n.t('Safe fixes applied: {0}.', count);
  return left === 0 ? done : inSentences([done, vscode.l10n.t('Problems left: {0}.', left)], toText);
}
