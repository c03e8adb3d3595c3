import * as vscode from 'vscode';
import { titleEdits } from '../notes/links/title-edits.ts';
import { applyEdits, type Edit } from '../notes/span.ts';
import type { Late } from '../titles/late/late.ts';
import { afterGivingUp, afterWriting, readyUrls } from '../titles/late/late-answers.ts';
import type { Titled } from '../titles/late/late-url.ts';
import { hasTab, isCaretAt } from './carets.ts';
import { toWorkspaceEdit } from './convert.ts';
import { EditQueue } from './edit-queue.ts';
import { tick } from './tick.ts';

/** How often an edit is tried anew that came too late for the text as it was. */
const ATTEMPTS = 10;

interface Source {
  readonly lateOf: (document: vscode.TextDocument) => Late;
  readonly update: (document: vscode.TextDocument, change: (late: Late) => Late) => void;
  /** Tells whether something is just being pasted. */
  readonly isPaused: (document: vscode.TextDocument) => boolean;
}

/** Writes titles into documents: those of a document that are ready together by one edit, and one edit after the other. */
export class LateWriter {
  readonly #source: Source;
  readonly #queue = new EditQueue();
  readonly #queued = new Set<vscode.TextDocument>();
  /** What the documents being written are about to hold. */
  readonly #results = new WeakMap<vscode.TextDocument, string>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** Writes the titles of a document that are ready, in its turn. */
  write(document: vscode.TextDocument): void {
    if (this.#queued.has(document) || this.#ready(document).length === 0) return;
    this.#queued.add(document);
    this.#queue.add(document, () => this.#writeAll(document));
  }

  /** Tells whether a document holds a text since its titles were written. */
  hasMade(document: vscode.TextDocument, text: string): boolean {
    return this.#results.get(document) === text;
  }

  #ready(document: vscode.TextDocument): Titled[] {
    if (this.#source.isPaused(document)) return [];
    return readyUrls(this.#source.lateOf(document), (offset) => isCaretAt(document, offset));
  }

  async #writeAll(document: vscode.TextDocument): Promise<void> {
    this.#queued.delete(document);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const ready = this.#ready(document);
      if (ready.length === 0) return;
      const { edits, titled } = chooseEdits(document.getText(), ready);
      if (edits.length === 0 || !hasTab(document) || (await this.#apply(document, edits))) {
        this.#source.update(document, (late) => afterWriting(late, titled));
        return;
      }
    }
    const left = this.#ready(document);
    this.#source.update(document, (late) => afterGivingUp(late, left));
  }

  /** Answers false where the text has changed meanwhile, so that the places have to be found again. */
  async #apply(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
    this.#results.set(document, applyEdits(document.getText(), edits));
    try {
      const isApplied = await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
      if (isApplied) tick('hasPastedUrl');
      return isApplied;
    } catch {
      return false;
    } finally {
      this.#results.delete(document);
    }
  }
}

/** The edits for all, or for the first where they cannot be had together. */
function chooseEdits(
  text: string,
  ready: readonly Titled[],
): { readonly edits: readonly Edit[]; readonly titled: readonly Titled[] } {
  for (const titled of [ready, ready.slice(0, 1)]) {
    const edits = titleEdits(
      text,
      titled.map(({ url, answer, places }) => ({
        url,
        title: answer.title,
        spans: places.map(({ span }) => span),
      })),
    );
    if (edits.length > 0) return { edits, titled };
  }
  return { edits: [], titled: ready.slice(0, 1) };
}
