import * as vscode from 'vscode';
import { newestFirst } from '../archive/newest-first.ts';
import { type FoundTopic, searchTopics } from '../archive/topic-search.ts';
import { COMMANDS } from '../ids.ts';
import type { Archive, KnownArchive } from './archive.ts';
import { toPosition } from './convert.ts';
import { keepOrder } from './keep-order.ts';
import { plainLabel } from './plain-label.ts';
import { relist } from './relist.ts';

/** Rows that are shown at the most. */
const MOST = 200;

/** Characters of a selection that may be a query. */
const LONGEST = 80;

interface Item extends vscode.QuickPickItem {
  /** What stays the same while its episode changes. */
  readonly key: string;
  readonly uri: vscode.Uri;
  readonly found: FoundTopic;
}

/** Searches the topics of all archives while somebody types, and opens the one that is chosen. */
export function registerSearchTopics({ archive }: { readonly archive: Archive }): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.searchTopics, () => new TopicSearch(archive).show());
}

/** The list of topics, as long as it is open. */
class TopicSearch {
  readonly #archive: Archive;
  readonly #pick = vscode.window.createQuickPick<Item>();
  /** The archive in which the writer is comes first. */
  readonly #active = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  readonly #beside: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('split-horizontal'),
    tooltip: vscode.l10n.t('Open to the Side'),
  };

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#pick.title = vscode.l10n.t('Search Topics');
    this.#pick.placeholder = vscode.l10n.t('Words of the title, episode, presenter or date');
    this.#pick.value = selectedText();
    keepOrder(this.#pick);
  }

  show(): void {
    const pick = this.#pick;
    const listeners = vscode.Disposable.from(
      pick,
      pick.onDidChangeValue(() => {
        pick.keepScrollPosition = false;
        pick.items = this.#find();
      }),
      pick.onDidAccept(() => this.#open(pick.activeItems[0])),
      pick.onDidTriggerItemButton(({ item }) => this.#open(item, vscode.ViewColumn.Beside)),
      this.#archive.onDidChange(() => relist(pick, this.#find())),
      pick.onDidHide(() => listeners.dispose()),
    );
    pick.items = this.#find();
    pick.busy = true;
    void this.#archive.read().then(() => {
      pick.busy = false;
    });
    pick.show();
  }

  #find(): Item[] {
    const archives = this.#archive.archives.toSorted(
      (a, b) => Number(this.#isAround(b)) - Number(this.#isAround(a)),
    );
    const items = archives.flatMap((known) =>
      searchTopics(newestFirst(known.episodes), this.#pick.value, MOST).map((found) =>
        this.#toItem(found, known, archives.length > 1),
      ),
    );
    return items.slice(0, MOST);
  }

  #isAround({ folder }: KnownArchive): boolean {
    return this.#active.startsWith(`${folder.toString()}/`);
  }

  #toItem(found: FoundTopic, { folder }: KnownArchive, isOneOfSeveral: boolean): Item {
    const { facts, topic, presenter } = found;
    const uri = folder.with({ path: facts.path });
    const show = isOneOfSeveral ? vscode.workspace.asRelativePath(folder, true) : '';
    return {
      label: plainLabel(topic.label),
      description: plainLabel([show, facts.id, presenter, facts.date?.iso].filter(Boolean).join(' · ')),
      buttons: [this.#beside],
      alwaysShow: true,
      key: `${uri.toString()}\n${topic.label}`,
      uri,
      found,
    };
  }

  #open(item: Item | undefined, viewColumn?: vscode.ViewColumn): void {
    if (item === undefined) {
      return;
    }
    const { from, to } = item.found.topic;
    const selection = new vscode.Range(toPosition(from), toPosition(to));
    const options: vscode.TextDocumentShowOptions = { selection, ...(viewColumn && { viewColumn }) };
    void vscode.commands.executeCommand('vscode.open', item.uri, options);
    this.#pick.hide();
  }
}

/** Gives what is selected in the editor, where it is short. */
function selectedText(): string {
  const { document, selection } = vscode.window.activeTextEditor ?? {};
  const text = selection?.isSingleLine ? document?.getText(selection).trim() : undefined;
  return text !== undefined && text.length <= LONGEST ? text : '';
}
