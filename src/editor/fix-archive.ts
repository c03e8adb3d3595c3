import * as vscode from 'vscode';
import { FIX_ARCHIVE } from '../ids.ts';
import { inSentences } from '../notes/join-texts.ts';
import type { Outcome } from './apply-fixes.ts';
import type { Archive } from './archive.ts';
import type { Configuration } from './configuration.ts';
import { toText } from './convert.ts';
import { type FixedFile, findFixes } from './find-fixes.ts';
import type { FixPreviews } from './fix-previews.ts';
import { namesOf, offerFixes } from './offer-fixes.ts';

interface Needs {
  readonly archive: Archive;
  readonly configuration: Configuration;
  readonly previews: FixPreviews;
  readonly log: vscode.LogOutputChannel;
}

/** Fixes all problems of one rule in an archive: finds the fixes, shows them, asks, and applies them. */
export function registerFixArchive(needs: Needs): vscode.Disposable {
  return vscode.commands.registerCommand(FIX_ARCHIVE, async (episode?: unknown, rule?: unknown) => {
    if (typeof episode !== 'string' || typeof rule !== 'string') {
      return;
    }
    const files = await findFixes(needs, vscode.Uri.parse(episode), rule);
    if (files?.length === 0) {
      const text = vscode.l10n.t('There is nothing of this kind that can be fixed.');
      void vscode.window.showInformationMessage(text);
    } else if (files !== undefined) {
      await offer(files, vscode.l10n.t('Fixes of {0}', rule), needs.previews);
    }
  });
}

async function offer(files: readonly FixedFile[], title: string, previews: FixPreviews): Promise<void> {
  const count = files.reduce((sum, file) => sum + file.count, 0);
  const question = vscode.l10n.t('Apply all fixes shown? Fixes: {0}, episodes: {1}.', count, files.length);
  const outcome = await offerFixes(previews, { title, question, files });
  if (outcome !== undefined) {
    await report(outcome);
  }
}

async function report({ applied, changed, unsaved }: Outcome): Promise<void> {
  const count = applied.reduce((sum, file) => sum + file.count, 0);
  const done = vscode.l10n.t('Fixes applied: {0}, in episodes: {1}.', count, applied.length);
  if (changed.length + unsaved.length === 0) {
    await vscode.window.showInformationMessage(done);
    return;
  }
  const troubles = [
    changed.length > 0 && vscode.l10n.t('Left alone, since changed meanwhile: {0}.', namesOf(changed)),
    unsaved.length > 0 && vscode.l10n.t('Not saved: {0}.', namesOf(unsaved)),
  ];
  const told = [done, ...troubles.filter((trouble) => trouble !== false)];
  await vscode.window.showWarningMessage(inSentences(told, toText));
}
