import * as vscode from 'vscode';
import type { Insertion } from '../notes/paste/insertion.ts';
import type { Span } from '../notes/span.ts';
import { afterChange, expectPaste, type Late, NOTHING_LATE } from '../titles/late/late.ts';
import { afterAnswer, afterRetry, afterSave, afterWish } from '../titles/late/late-answers.ts';
import { isOffered, isSameUrl, type LateUrl } from '../titles/late/late-url.ts';
import type { TitleSource } from '../titles/title-source.ts';
import { LateFetches } from './late-fetches.ts';
import { LateWriter } from './late-writer.ts';
import { PastePause } from './paste-pause.ts';
import { tick } from './tick.ts';
import { fetchChoice } from './titles-setting.ts';
import { toChanges } from './to-changes.ts';

/** Follows pasted URLs through their documents and turns them into links when their titles come, or offers late ones. */
export class LateTitles implements vscode.Disposable {
  readonly #late = new Map<vscode.TextDocument, Late>();
  readonly #fetches: LateFetches;
  readonly #pause = new PastePause();
  readonly #writer: LateWriter;
  readonly #offers = new vscode.EventEmitter<LateUrl>();
  readonly #listeners: vscode.Disposable;
  #wishes = 0;

  /** Fires when a title has come too late to be written, or could not be had. */
  readonly onDidOffer = this.#offers.event;

  constructor(titles: TitleSource) {
    this.#fetches = new LateFetches(titles, (document, url, answer) => {
      this.#update(document, (late) => afterAnswer(late, url, answer, Date.now()));
      const answered = this.of(document).urls.find((one) => isSameUrl(one, url));
      if (answered && isOffered(answered)) {
        this.#offers.fire(answered);
        tick('hasPastedUrl');
      }
    });
    this.#writer = new LateWriter({
      lateOf: (document) => this.of(document),
      update: (document, change) => this.#update(document, change),
      isPaused: (document) => this.#pause.has(document),
    });
    this.#listeners = vscode.Disposable.from(
      this.#pause,
      this.#offers,
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#update(document, () => NOTHING_LATE)),
      vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (reason === vscode.TextDocumentSaveReason.Manual) this.#update(document, afterSave);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#write(textEditor.document)),
      vscode.window.onDidChangeActiveTextEditor(() => {
        for (const document of this.#late.keys()) this.#write(document);
      }),
    );
  }

  /** Keeps titles back that might come amid a paste which has just begun. */
  holdBack(document: vscode.TextDocument): void {
    if (this.#late.has(document)) this.#pause.begin(document, () => this.#write(document));
  }

  /** Follows the URLs of a paste and looks for the titles that it does not tell; the next change of the document must make these insertions. */
  expect(document: vscode.TextDocument, insertions: readonly Insertion[]): void {
    const mayFetch = fetchChoice(document) === 'onPaste';
    const paste = { wish: this.#newWish(), insertions, since: Date.now(), mayFetch };
    this.#update(document, (late) => expectPaste(late, paste));
  }

  /** Gives the URL, as written, at a span its title: one that was offered, or one that is looked for now. */
  fill(document: vscode.TextDocument, url: string, span: Span): void {
    this.#update(document, (late) => afterWish(late, this.#newWish(), url, span));
  }

  /** Asks the sites of these addresses again that gave no title. */
  tryAgain(addresses: readonly string[]): void {
    for (const document of [...this.#late.keys()]) {
      if (fetchChoice(document) === 'off') continue;
      this.#update(document, (late) => afterRetry(late, addresses));
    }
  }

  /** Gives what is followed in a document. */
  of(document: vscode.TextDocument): Late {
    return this.#late.get(document) ?? NOTHING_LATE;
  }

  /** Forgets every paste and stops its fetch. */
  dispose(): void {
    this.#listeners.dispose();
    for (const document of [...this.#late.keys()]) this.#update(document, () => NOTHING_LATE);
  }

  #newWish(): number {
    this.#wishes += 1;
    return this.#wishes;
  }

  #update(document: vscode.TextDocument, change: (late: Late) => Late): void {
    const late = change(this.of(document));
    if (late.expected.length + late.urls.length > 0) this.#late.set(document, late);
    else this.#late.delete(document);
    const awaited = late.urls.filter(({ answer }) => answer === undefined);
    this.#fetches.follow(document, awaited);
    this.#write(document);
  }

  #follow({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    // The first event after a paste can tell of the dirty flag alone.
    if (contentChanges.length === 0) return;
    this.#pause.end(document);
    if (!this.#late.has(document)) return;
    const text = document.getText();
    const hand = this.#writer.hasMade(document, text) ? 'own' : 'writer';
    const by = reason === undefined ? hand : 'undo';
    this.#update(document, (late) => afterChange(late, { changes: toChanges(contentChanges), text, by }));
  }

  #write(document: vscode.TextDocument): void {
    this.#writer.write(document);
  }
}
