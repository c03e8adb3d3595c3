import * as vscode from 'vscode';
import { SETTINGS, TRY_TITLES_AGAIN } from '../ids.ts';
import { begun, ended, NOTHING, type Outcome } from '../titles/status/lot.ts';
import { type Shown, showing } from '../titles/status/showing.ts';
import type { TitleAnswer, TitleSource } from '../titles/title-source.ts';
import { statusTexts } from './title-status-texts.ts';

/** Left of most: what happens in the whole window is told there, and the items of others stay where they are. */
const PRIORITY = -1000;

/** Tells in the status bar that titles are being fetched, and quietly for a while which could not be had. */
export class TitleStatus implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #command: vscode.Disposable;
  #lot = NOTHING;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `tryAgain` is given the addresses of the failures told when somebody wants them to be asked anew. */
  constructor(tryAgain: (urls: readonly string[]) => void) {
    this.#item = vscode.window.createStatusBarItem(
      `${SETTINGS}.titles`,
      vscode.StatusBarAlignment.Left,
      PRIORITY,
    );
    this.#item.name = vscode.l10n.t('Link Titles');
    this.#command = vscode.commands.registerCommand(TRY_TITLES_AGAIN, () => {
      const urls = this.#lot.failures.map(({ url }) => url);
      this.#lot = { ...this.#lot, failures: [] };
      this.#show();
      tryAgain(urls);
    });
  }

  /** Gives a source of titles all of which are told of. */
  watch(titles: TitleSource): TitleSource {
    return async (url, signal, wish) => {
      this.#lot = begun(this.#lot, url, Date.now());
      this.#show();
      const answer = await titles(url, signal, wish);
      this.#lot = ended(this.#lot, url, outcomeOf(answer, signal), Date.now());
      this.#show();
      return answer;
    };
  }

  /** Takes the item away. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#command.dispose();
    this.#item.dispose();
  }

  #show(): void {
    clearTimeout(this.#timer);
    const { shown, again } = showing(this.#lot, Date.now());
    if (shown) this.#fill(shown);
    else this.#item.hide();
    if (again !== undefined) this.#timer = setTimeout(() => this.#show(), again);
  }

  #fill(shown: Shown): void {
    const { text, tooltip, label, mayTryAgain } = statusTexts(shown);
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label, role: mayTryAgain ? 'button' : 'status' };
    this.#item.command = mayTryAgain ? TRY_TITLES_AGAIN : undefined;
    this.#item.show();
  }
}

function outcomeOf(answer: TitleAnswer, signal: AbortSignal): Outcome {
  if ('title' in answer) return 'found';
  return signal.aborted ? 'dropped' : answer;
}
