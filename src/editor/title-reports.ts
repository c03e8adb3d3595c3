import * as vscode from 'vscode';
import { inSentences } from '../notes/join-texts.ts';
import type { FatedUrl } from '../titles/bulk/fates.ts';
import { summarize, whyLeft } from '../titles/bulk/summary.ts';
import { toText } from './convert.ts';

const SCHEME = 'show-notes-titles';

/** A URL of a file whose title was wanted, and the line (from 1) it was on. */
export interface ReportedUrl extends FatedUrl {
  readonly file: vscode.Uri;
  readonly line: number;
}

/** Tells what became of many URLs, and shows the details in a read-only document, until it is disposed of. */
export class TitleReports implements vscode.Disposable {
  readonly #provider: vscode.Disposable;
  #count = 0;
  #details = '';

  constructor() {
    const provideTextDocumentContent = () => this.#details;
    this.#provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent,
    });
  }

  /** Tells of URLs in one message; `unsaved` names what could not be saved. */
  async tell(urls: readonly ReportedUrl[], unsaved = ''): Promise<void> {
    const notes = unsaved === '' ? [] : [vscode.l10n.t('Not saved: {0}.', unsaved)];
    const text = inSentences([summarize(urls, toText), ...notes], toText);
    const lines = urls.flatMap(describe);
    if (lines.length + notes.length === 0) {
      await vscode.window.showInformationMessage(text);
      return;
    }
    const show = vscode.l10n.t('Show Details');
    const answer = await vscode.window.showWarningMessage(text, ...(lines.length > 0 ? [show] : []));
    if (answer === show) await this.#show(`${text}\n\n${lines.join('\n')}\n`);
  }

  dispose(): void {
    this.#provider.dispose();
  }

  async #show(details: string): Promise<void> {
    this.#details = details;
    this.#count += 1;
    const path = `/${vscode.l10n.t('Link Titles')}.txt`;
    const uri = vscode.Uri.from({ scheme: SCHEME, path, query: String(this.#count) });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  }
}

/** Two lines for a URL that was left: where it is, and why. */
function describe(url: ReportedUrl): string[] {
  const why = whyLeft(url);
  const place = `${vscode.workspace.asRelativePath(url.file)}:${url.line}`;
  return why === undefined ? [] : [`${place} ${url.written}`, `    ${toText(why)}`];
}
