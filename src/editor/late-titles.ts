import * as vscode from 'vscode';
import { applyChanges, type Change, markTyped, type Pending, pastedSpans } from '../notes/pending.ts';
import { contains, type Span } from '../notes/span.ts';
import { titleEdits } from '../notes/title-edits.ts';
import { hasTab, isCaretAt } from './carets.ts';
import { toWorkspaceEdit } from './convert.ts';

/** How often an edit is tried anew that came too late for the text as it was. */
const ATTEMPTS = 10;

/** One pasted address on its way to a title. */
interface Paste {
  readonly document: vscode.TextDocument;
  readonly url: string;
  /** Where it is about to be inserted. */
  readonly offsets: readonly number[];
  readonly stop: AbortController;
  /** Where it stands; absent until it is inserted. */
  pending?: readonly Pending[];
  title?: string;
  queued: boolean;
}

/** Finds the title for an address; undefined where there is none. */
export type FindTitle = (url: string, signal: AbortSignal) => Promise<string | undefined>;

/** Follows pasted addresses through their documents and turns them into links when their titles come. */
export class LateTitles implements vscode.Disposable {
  readonly #find: FindTitle;
  readonly #pastes = new Set<Paste>();
  readonly #queues = new WeakMap<vscode.TextDocument, Promise<void>>();
  readonly #writing = new WeakMap<vscode.TextDocument, readonly Span[]>();
  readonly #listeners: vscode.Disposable;

  constructor(find: FindTitle) {
    this.#find = find;
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#dropAll(this.#of(document))),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.#enqueue(this.#of(textEditor.document)),
      ),
      vscode.window.onDidChangeActiveTextEditor(() => this.#enqueue(this.#pastes)),
    );
  }

  /** Starts to look for a title; the next change of the document must insert the address at these offsets. */
  expect(document: vscode.TextDocument, url: string, offsets: readonly number[]): void {
    const paste: Paste = { document, url, offsets, stop: new AbortController(), queued: false };
    this.#pastes.add(paste);
    void this.#fetch(paste);
  }

  /** Forgets every paste and stops its fetch. */
  dispose(): void {
    this.#listeners.dispose();
    this.#dropAll(this.#pastes);
  }

  async #fetch(paste: Paste): Promise<void> {
    const title = await this.#find(paste.url, paste.stop.signal);
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
    const pastes = this.#of(document);
    // The first event after a paste can tell of the dirty flag alone.
    if (pastes.length === 0 || contentChanges.length === 0) return;
    const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => {
      return { start: rangeOffset, end: rangeOffset + rangeLength, text };
    });
    const text = document.getText();
    for (const paste of pastes) {
      // After undo an edit would take redo away.
      paste.pending = reason === undefined ? this.#moved(paste, changes, text) : [];
      if (paste.pending.length === 0) this.#dropAll([paste]);
    }
    this.#enqueue(this.#of(document));
  }

  #moved(paste: Paste, changes: readonly Change[], text: string): readonly Pending[] {
    if (paste.pending === undefined) {
      const spans = pastedSpans(paste.offsets, paste.url, changes, text) ?? [];
      return spans.map((span, id) => ({ id, url: paste.url, span, typed: false }));
    }
    const moved = applyChanges(paste.pending, changes, text);
    const written = this.#writing.get(paste.document) ?? [];
    const isOurs = changes.every((change) => written.some((span) => contains(span, change)));
    return isOurs ? moved : markTyped(moved, changes, text);
  }

  /** True while an edit would disturb the writer: a line being typed in, or another address just being pasted. */
  #isHeld({ document, pending }: Paste): boolean {
    if (this.#of(document).some((paste) => paste.pending === undefined)) return true;
    return pending?.some(({ typed, span }) => typed && isCaretAt(document, span.start)) ?? true;
  }

  /** Lets the pastes whose titles are there have their turn, one after the other in each document. */
  #enqueue(pastes: Iterable<Paste>): void {
    for (const paste of pastes) {
      const { document, title } = paste;
      if (paste.queued || title === undefined || this.#isHeld(paste)) continue;
      paste.queued = true;
      const before = this.#queues.get(document) ?? Promise.resolve();
      this.#queues.set(
        document,
        before.then(() => this.#write(paste, title)),
      );
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
    const edits = hasTab(document) ? titleEdits(document.getText(), spans, url, title) : [];
    if (edits.length === 0) return true;
    this.#writing.set(document, spans);
    try {
      return await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
    } catch {
      return false;
    } finally {
      this.#writing.delete(document);
    }
  }
}
