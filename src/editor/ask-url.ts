import * as vscode from 'vscode';
import type { TrackingChoice } from '../notes/choices.ts';
import { cleanUrl } from '../notes/links/url.ts';
import { pastedUrl } from '../titles/gate/pasted-url.ts';

/** Gives the web address that the clipboard consists of, without tracking parameters; nothing where it cannot be read. */
export async function clipboardUrl(tracking?: TrackingChoice): Promise<string | undefined> {
  try {
    return toUrl(await vscode.env.clipboard.readText(), tracking);
  } catch {
    return undefined;
  }
}

/** Asks for a web address and gives it without tracking parameters; nothing where the writer gave up. */
export async function askUrl(
  prompt: string,
  tracking?: TrackingChoice,
  value?: string,
): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    prompt,
    ignoreFocusOut: true,
    ...(value !== undefined && { value }),
    validateInput: (typed) =>
      toUrl(typed) === undefined
        ? vscode.l10n.t('Unexpected address, expected one that begins with https:// or http://')
        : undefined,
  });
  return answer === undefined ? undefined : toUrl(answer, tracking);
}

function toUrl(text: string, tracking?: TrackingChoice): string | undefined {
  const url = pastedUrl(text);
  return url && cleanUrl(url, tracking);
}
