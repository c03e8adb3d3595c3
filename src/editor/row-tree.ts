import * as vscode from 'vscode';
import { AskedRows } from './asked-rows.ts';
import { Paced } from './paced.ts';

/** Milliseconds without another choice after which a row is selected. */
const REST = 100;

/** Milliseconds between changes that VS Code is told: those that come faster it draws some time, and nobody knows when. */
const PACE = 250;

/** A row of a tree, known by its id. */
interface Branch<Row> {
  readonly id: string;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
}

interface Drawing<Row> {
  readonly toTreeItem: (row: Row) => vscode.TreeItem;
  /** Tells more of a row once somebody points at it. */
  readonly toTooltip: (row: Row) => vscode.ProviderResult<vscode.MarkdownString>;
  readonly onAsked?: () => void;
  readonly options?: Pick<vscode.TreeViewOptions<Row>, 'canSelectMany' | 'dragAndDropController'>;
}

/** A tree view of ours that is drawn anew only where something has changed that is seen. */
export class RowTree<Row extends Branch<Row>> implements vscode.Disposable {
  readonly view: vscode.TreeView<Row>;
  readonly #toTreeItem: (row: Row) => vscode.TreeItem;
  readonly #changes = new vscode.EventEmitter<undefined>();
  #drawn: readonly Row[] = [];
  #seen = '';
  /** All rows as they are known by their ids: more may have changed than what is seen. */
  #latest: ReadonlyMap<string, Row> = new Map();
  #revealed: Row | undefined;
  readonly #open = new Map<string, boolean>();
  readonly #asked = new AskedRows();
  readonly #listeners: vscode.Disposable;
  readonly #telling = new Paced(() => {
    if (this.view.visible) this.#asked.expectAnew(this.#drawn);
    this.#changes.fire(undefined);
  }, PACE);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string, { toTreeItem, toTooltip, onAsked, options }: Drawing<Row>) {
    this.#toTreeItem = toTreeItem;
    this.view = vscode.window.createTreeView<Row>(id, {
      showCollapseAll: true,
      ...options,
      treeDataProvider: {
        onDidChangeTreeData: this.#changes.event,
        getChildren: (row) => {
          if (row === undefined) onAsked?.();
          this.#asked.asked(row?.id);
          return [...(row?.children ?? this.#drawn)];
        },
        getParent: (row) => row.parent,
        getTreeItem: (row) => (row === this.#revealed ? this.#itemToReveal(row) : this.#itemOf(row)),
        resolveTreeItem: async (item, row) => {
          const tooltip = await toTooltip(this.#latest.get(row.id) ?? row);
          return Object.assign(item, tooltip && { tooltip });
        },
      },
    });
    this.#listeners = vscode.Disposable.from(
      this.view.onDidChangeVisibility(() => this.#asked.settle()),
      this.view.onDidExpandElement(({ element }) => this.#open.set(element.id, true)),
      this.view.onDidCollapseElement(({ element }) => {
        this.#open.set(element.id, false);
        this.#asked.close(element.id);
      }),
    );
  }

  /** Gives a row as it is known now. */
  latest(id: string): Row | undefined {
    return this.#latest.get(id);
  }

  /** Takes rows, and draws them where what is seen of them differs. */
  draw(rows: readonly Row[], seen: string): void {
    this.#latest = new Map(withAll(rows).map((row) => [row.id, row]));
    if (this.#seen !== seen) {
      this.#seen = seen;
      this.#drawn = rows;
      this.#telling.want();
    }
  }

  /** Waits until VS Code has the rows as they were drawn last: until then it tells neither which are selected nor which has the focus. */
  async drawn(): Promise<void> {
    if (this.#asked.areAll) return;
    await this.#asked.all();
    await vscode.commands.executeCommand('noop'); // It takes what it has asked for before it answers.
  }

  /**
   * Selects a row after a moment of rest, unless there is another to select by then, or none. VS Code reveals a row after it has
   * drawn all changes, and would open a view that was left meanwhile: as it asks what a new object is, it can be stopped then. A
   * row is missed where it stays unselected, as where VS Code draws other rows meanwhile.
   */
  select(row: Row | undefined, onMissed: () => void = () => undefined): void {
    clearTimeout(this.#timer);
    if (row === undefined || !this.view.visible || this.#isSelected(row)) return;
    this.#timer = setTimeout(() => {
      const known = this.#mayReveal && withAll(this.#drawn).find(({ id }) => id === row.id);
      if (!known) return onMissed();
      if (this.#isSelected(known)) return;
      this.#revealed = { ...known };
      this.view
        .reveal(this.#revealed, { select: true, focus: false })
        .then(() => this.#isSelected(known) || onMissed(), onMissed);
    }, REST);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#telling, this.#listeners, this.view, this.#changes).dispose();
  }

  /** Not where somebody has chosen several meanwhile, which nobody knows while rows are drawn. */
  get #mayReveal(): boolean {
    return this.view.visible && this.#asked.areAll && this.view.selection.length < 2;
  }

  #isSelected({ id }: Row): boolean {
    return this.view.selection.length === 1 && this.view.selection[0]?.id === id;
  }

  #itemOf(row: Row): vscode.TreeItem {
    const item = this.#toTreeItem(row);
    const isOpen = this.#open.get(row.id);
    if (isOpen !== undefined && row.children.length > 0) {
      const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
      item.collapsibleState = isOpen ? Expanded : Collapsed;
    }
    return item;
  }

  async #itemToReveal(row: Row): Promise<vscode.TreeItem> {
    // What the window has told until it answers is known then, and so whether the view was left.
    await vscode.commands.executeCommand('noop');
    if (!this.#mayReveal) throw new vscode.CancellationError();
    return this.#itemOf(row);
  }
}

function withAll<Row extends Branch<Row>>(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...withAll(row.children)]);
}
