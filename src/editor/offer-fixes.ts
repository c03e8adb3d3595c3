import * as vscode from 'vscode';
import { listed } from '../notes/join-texts.ts';
import { applyFixes, type Outcome } from './apply-fixes.ts';
import { toText } from './convert.ts';
import type { FixedFile } from './find-fixes.ts';
import type { FixPreviews } from './fix-previews.ts';
import { tell } from './tell.ts';

/** Changes of files, which somebody is to look at first. */
interface Offer {
  /** Of the tab that shows them. */
  readonly title: string;
  readonly question: string;
  readonly files: readonly FixedFile[];
}

/** Shows changes of files, asks, and applies them; gives nothing where they are not wanted. */
export async function offerFixes(
  previews: FixPreviews,
  { title, question, files }: Offer,
): Promise<Outcome | undefined> {
  const { accepted, isLatest, close } = await previews.show(title, files);
  const apply = vscode.l10n.t('Apply');
  const asked = vscode.window.showInformationMessage(question, apply, vscode.l10n.t('Cancel'));
  // VS Code hides a message after some seconds, so there is a button above the preview too.
  const isAccepted = await Promise.race([
    accepted.then(() => true),
    asked.then((answer) => answer === apply),
  ]);
  const isShown = isLatest();
  await close();
  if (isAccepted && isShown) return applyFixes(files);
  if (isAccepted) tell(vscode.l10n.t('Nothing was written: other fixes are on show.'));
  return undefined;
}

/** Names files for people. */
export function namesOf(files: readonly Pick<FixedFile, 'uri'>[]): string {
  return listed(
    files.map(({ uri }) => vscode.workspace.asRelativePath(uri)),
    toText,
  );
}
