import * as vscode from 'vscode';
import { addressOf, titleEdits } from '../notes/links/title-edits.ts';
import { applyEdits, type Span } from '../notes/span.ts';
import { hasTab, isCaretAt } from './carets.ts';
import { toWorkspaceEdit } from './convert.ts';
import { EditQueue } from './edit-queue.ts';
import { movedPaste, type Paste, toChanges } from './one-paste.ts';
import { PastePause } from './paste-pause.ts';

/** How often an edit is tried anew that came too late for the text as it was. */
const ATTEMPTS = 10;

/** Finds the title for an address; undefined where there is none. */
export type FindTitle = (url: string, signal: AbortSignal) => Promise<string | undefined>;

/** Follows pasted addresses through their documents and turns them into links when their titles come. */
export class LateTitles implements vscode.Disposable {
  readonly #find: FindTitle;
  readonly #pastes = new Set<Paste>();
  readonly #queue = new EditQueue();
  readonly #pause = new PastePause();
  /** What the documents being written are about to hold. */
  readonly #results = new WeakMap<vscode.TextDocument, string>();
  readonly #listeners: vscode.Disposable;

  constructor(find: FindTitle) {
    this.#find = find;
    this.#listeners = vscode.Disposable.from(
      this.#pause,
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#dropAll(this.#of(document))),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.#enqueue(this.#of(textEditor.document)),
      ),
      vscode.window.onDidChangeActiveTextEditor(() => this.#enqueue(this.#pastes)),
    );
  }

  /** Keeps titles back that might come amid a paste which has just begun. */
  holdBack(document: vscode.TextDocument): void {
    if (this.#of(document).length > 0) {
      this.#pause.begin(document, () => this.#enqueue(this.#of(document)));
    }
  }

  /** Starts to look for a title; the next change of the document must insert the address at these offsets. */
  expect(document: vscode.TextDocument, url: string, offsets: readonly number[]): void {
    const paste: Paste = { document, url, offsets, stop: new AbortController(), queued: false };
    this.#pastes.add(paste);
    void this.#fetch(paste);
  }

  /** Looks for the title of an address that stands in the text already; settles once it is found, or none is wanted. */
  async fill(document: vscode.TextDocument, url: string, span: Span): Promise<void> {
    const pending = [{ id: 0, url, span, typed: false }];
    const paste = { document, url, offsets: [], stop: new AbortController(), queued: false, pending };
    this.#pastes.add(paste);
    await this.#fetch(paste);
  }

  /** Forgets every paste and stops its fetch. */
  dispose(): void {
    this.#listeners.dispose();
    this.#dropAll(this.#pastes);
  }

  async #fetch(paste: Paste): Promise<void> {
    const title = await this.#find(addressOf(paste.url), paste.stop.signal);
    if (!this.#pastes.has(paste)) return;
    if (title === undefined) return this.#dropAll([paste]);
    paste.title = title;
    this.#enqueue([paste]);
  }

  #of(document: vscode.TextDocument): Paste[] {
    return [...this.#pastes].filter((paste) => paste.document === document);
  }

  #dropAll(pastes: Iterable<Paste>): void {
    for (const paste of pastes) {
      this.#pastes.delete(paste);
      paste.stop.abort();
    }
  }

  #follow({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    // The first event after a paste can tell of the dirty flag alone.
    if (contentChanges.length === 0) return;
    this.#pause.end(document);
    const pastes = this.#of(document);
    if (pastes.length === 0) return;
    const changes = toChanges(contentChanges);
    const text = document.getText();
    const isTyped = this.#results.get(document) !== text;
    for (const paste of pastes) {
      // After undo an edit would take redo away.
      paste.pending = reason === undefined ? movedPaste(paste, changes, text, isTyped) : [];
      if (paste.pending.length === 0) this.#dropAll([paste]);
    }
    this.#enqueue(this.#of(document));
  }

  /** True while an edit would disturb the writer: a line being typed in, or another address just being pasted. */
  #isHeld({ document, pending }: Paste): boolean {
    if (this.#pause.has(document) || this.#of(document).some((one) => one.pending === undefined)) return true;
    return pending?.some(({ typed, span }) => typed && isCaretAt(document, span.start)) ?? true;
  }

  /** Lets the pastes whose titles are there have their turn, one after the other in each document. */
  #enqueue(pastes: Iterable<Paste>): void {
    for (const paste of pastes) {
      const { document, title } = paste;
      if (paste.queued || title === undefined || this.#isHeld(paste)) continue;
      paste.queued = true;
      this.#queue.add(document, () => this.#write(paste, title));
    }
  }

  async #write(paste: Paste, title: string): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS && this.#pastes.has(paste); attempt += 1) {
      paste.queued = !this.#isHeld(paste);
      if (!paste.queued) return;
      if (await this.#apply(paste, title)) break;
    }
    this.#dropAll([paste]);
  }

  /** Answers false where the text has changed meanwhile, so that the place has to be found again. */
  async #apply({ document, url, pending = [] }: Paste, title: string): Promise<boolean> {
    const spans = pending.map(({ span }) => span);
    const text = document.getText();
    const edits = hasTab(document) ? titleEdits(text, spans, url, title) : [];
    if (edits.length === 0) return true;
    this.#results.set(document, applyEdits(text, edits));
    try {
      return await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
    } catch {
      return false;
    } finally {
      this.#results.delete(document);
    }
  }
}
