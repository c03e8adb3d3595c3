import * as vscode from 'vscode';
import { REASONS, type ReasonCode } from '../titles/reasons.ts';

/** Says in a sentence why a page gave no title, and what to do about it. */
export function reasonText({ reason, detail = '' }: { reason: ReasonCode; detail?: string }): string {
  return vscode.l10n.t(REASONS[reason], detail);
}
