import * as vscode from 'vscode';
import { reorder } from '../notes/moves/reorder.ts';
import type { NewPlace } from '../notes/rows/add-topic.ts';
import { applyMove } from './apply-move.ts';
import { dropTopics } from './drop-topics.ts';
import { movedParts } from './moved-parts.ts';
import type { Row } from './outline-rows.ts';
import type { OutlineSelection } from './outline-selection.ts';
import { notesOf, type Targets, targetsOf } from './outline-target.ts';
import type { PasteDeps } from './pasting.ts';
import { DROP_TYPES } from './read-transfer.ts';
import { tell } from './tell.ts';

interface Needs extends PasteDeps {
  readonly selection: OutlineSelection;
}

/** The type under which rows of the outline are dragged; VS Code prescribes its form. */
const ROWS = 'application/vnd.code.tree.shownotes.outline';

/** Moves rows of topics and presenters that are dragged onto others, and adds topics for URLs that are dropped from outside. */
export class OutlineDrop implements vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes: readonly string[] = [];
  readonly dropMimeTypes: readonly string[] = [ROWS, ...DROP_TYPES];
  readonly #needs: Needs;
  #dragged: readonly Row[] = [];

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Takes those of the rows that can be moved. */
  async handleDrag([row]: readonly Row[], data: vscode.DataTransfer): Promise<void> {
    // Of several, VS Code hands over only some while it draws rows anew.
    const rows = row === undefined ? [] : await this.#needs.selection.of(row);
    this.#dragged = rows.filter(({ item: { kind } }) => ['topic', 'presenter', 'section'].includes(kind));
    // VS Code writes what is dragged as text, which rows cannot be.
    if (this.#dragged.length > 0) data.set(ROWS, new vscode.DataTransferItem(''));
  }

  /** Moves rows before the topic or presenter that they are dropped on; topics on a presenter to the end of theirs. */
  async handleDrop(
    onto: Row | undefined,
    data: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const rows = data.get(ROWS) === undefined ? [] : this.#dragged;
    if (rows.length > 0) {
      await this.#move(rows, onto);
    } else if (onto !== undefined) {
      const target = targetsOf([onto], this.#needs.documents);
      const place = target && placeOf(target);
      if (target && place) await dropTopics(target.document, place, data, this.#needs, token);
    }
  }

  async #move(rows: readonly Row[], onto: Row | undefined): Promise<void> {
    const targets = targetsOf(rows, this.#needs.documents);
    const target = onto && targetsOf([onto], this.#needs.documents);
    const chosen = targets && movedParts(targets);
    if (chosen === undefined || targets?.document !== (target ?? targets)?.document) return;
    const place = 'sections' in chosen ? placeOfSections(target) : target && placeOf(target);
    if (place === undefined || targets === undefined) return;
    const moved = reorder(notesOf(targets), chosen, { before: undefined, ...place });
    if (moved) this.#needs.documents.expect(targets.document, moved.notes);
    if (moved?.edits.length !== 0) await applyMove(targets, chosen, moved);
  }
}

/** Before the topic of a row, or at the end of a presenter. */
function placeOf({ items: [item] }: Targets): NewPlace | undefined {
  if (item?.section === undefined) {
    tell(vscode.l10n.t('Topics can be dropped on presenters and on other topics.'));
    return undefined;
  }
  return { section: item.section, ...(item.topic !== undefined && { before: item.topic }) };
}

/** Before the presenter of a row; at the end of all below the last one. */
function placeOfSections(target: Targets | undefined): Parameters<typeof reorder>[2] | undefined {
  const [item] = target?.items ?? [];
  if (item === undefined || item.section !== undefined) return { before: item?.section };
  tell(vscode.l10n.t('Presenters can be dropped on other presenters, and below the last one.'));
  return undefined;
}
