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

/** Fixes all safe problems of an episode: as a source action, which can run on save, and as a command. */
export function registerFixAll(needs: Needs): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _, { only }) =>
      only?.contains(KIND) ? sourceActions(needs, document) : [],
  };
  const metadata = { providedCodeActionKinds: [KIND] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, metadata),
    vscode.commands.registerCommand(COMMANDS.fixAllSafe, () => fixActive(needs)),
  );
}

function sourceActions({ documents, archive }: Needs, document: vscode.TextDocument): vscode.CodeAction[] {
  if (
    documents.episodeOf(document) === undefined ||
    !isEnabled(document.uri) ||
    !archive.configuration.isRead
  ) {
    return [];
  }
  const { edits, count } = fixAll(document.getText(), archive.contextForRules(document));
  const action = new vscode.CodeAction(vscode.l10n.t('Fix All Safe Problems'), KIND);
  action.edit = toWorkspaceEdit(document, edits);
  return count > 0 ? [action] : [];
}

async function fixActive({ documents, archive, checks }: Needs): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || documents.episodeOf(document) === undefined) {
    return;
  }
  await archive.configuration.ready;
  let fixed: Fixed | undefined;
  const isDone = await applyFresh(document, (text) => {
    fixed = fixAll(text, archive.contextForRules(document));
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
