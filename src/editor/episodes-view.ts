import * as vscode from 'vscode';
import { listEpisodes } from '../archive/episode-list.ts';
import { type EpisodeState, STATE_NAMES, STATES } from '../archive/state.ts';
import { CONTEXTS, VIEWS } from '../ids.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { remember } from '../notes/remember.ts';
import type { Archive } from './archive.ts';
import { toText } from './convert.ts';
import { toTooltip, toTreeItem } from './episode-items.ts';
import { type EpisodeRow, episodesOf, type ListedArchive, type Row, toRows } from './episode-rows.ts';

/** Milliseconds after a change until the list is made anew: whoever types changes it all the time. */
const REST = 300;

/** Milliseconds after which the clock may have changed states. */
const MINUTE = 60_000;

/** The view of all episodes: the newest first, by year. It does nothing while it cannot be seen. */
export class EpisodesView implements vscode.Disposable {
  readonly #archive: Archive;
  readonly #changes = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<Row>;
  readonly #listeners: vscode.Disposable;
  /** The rows as they are drawn. */
  #rows: readonly Row[] = [];
  #drawn = '';
  /** The episodes as they are known, by the ids of their rows: more may have changed than what is drawn. */
  #latest: ReadonlyMap<string, EpisodeRow> = new Map();
  #states: ReadonlySet<EpisodeState> | undefined;
  /** The document whose episode was selected last. */
  #followed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#view = vscode.window.createTreeView<Row>(VIEWS.episodes, {
      showCollapseAll: true,
      treeDataProvider: {
        onDidChangeTreeData: this.#changes.event,
        getChildren: (row) => [...(row?.children ?? this.#rows)],
        getParent: (row) => row.parent,
        getTreeItem: toTreeItem,
        resolveTreeItem: (item, row) => {
          const latest = this.#latest.get(row.id);
          return Object.assign(item, latest && { tooltip: toTooltip(latest) });
        },
      },
    });
    this.#listeners = vscode.Disposable.from(
      archive.onDidChange(() => this.#later(REST)),
      this.#view.onDidChangeVisibility(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
    );
    this.#update();
  }

  /** True while the list can be seen. */
  get isVisible(): boolean {
    return this.#view.visible;
  }

  /** The states whose episodes are shown; all where there is no filter. */
  get states(): ReadonlySet<EpisodeState> {
    return this.#states ?? new Set(STATES);
  }

  /** Shows only the episodes of some states. */
  filter(states: ReadonlySet<EpisodeState>): void {
    this.#followed = undefined;
    this.#states = states.size === 0 || states.size === STATES.length ? undefined : states;
    const isFiltered = this.#states !== undefined;
    this.#view.description = this.#states ? namesOf(this.#states) : '';
    void vscode.commands.executeCommand('setContext', CONTEXTS.hasEpisodeFilter, isFiltered);
    this.#update();
  }

  /** Lists all episodes, whatever is shown. */
  list(): ListedArchive[] {
    const { archives, configuration } = this.#archive;
    return archives.map(({ folder, episodes }) => {
      const config = configuration.of(vscode.Uri.joinPath(folder, 'next'));
      return { folder, listed: listEpisodes(episodes, Date.now(), config) };
    });
  }

  /** Selects the episode of the active editor, once, for whoever then goes elsewhere; revealing it would open a hidden view. */
  follow(): void {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    if (!this.#view.visible || active === this.#followed) {
      return;
    }
    const row = episodesOf(this.#rows).find(({ uri }) => uri.toString() === active);
    this.#followed = row && active;
    // Whoever opened it by its row may have gone on to another one meanwhile.
    if (row !== undefined && this.#view.selection[0]?.id !== row.id) {
      this.#view.reveal(row, { select: true, focus: false }).then(undefined, () => {
        this.#followed = undefined;
      });
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#listeners, this.#view, this.#changes).dispose();
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = this.#view.visible ? setTimeout(() => this.#update(), milliseconds) : undefined;
  }

  #update(): void {
    this.#later(MINUTE);
    if (!this.#view.visible) {
      this.#followed = undefined;
      return;
    }
    const states = this.#states;
    const archives = this.list().map(({ folder, listed }) => {
      return { folder, listed: states ? listed.filter(({ state }) => states.has(state)) : listed };
    });
    const shown = states ? archives.filter(({ listed }) => listed.length > 0) : archives;
    this.#draw(toRows(shown, { isAllOpen: states !== undefined }));
  }

  /** Draws rows anew where anything has changed that is seen. */
  #draw(rows: readonly Row[]): void {
    const episodes = episodesOf(rows);
    const drawn = episodes.map(({ id, episode }) => `${id} ${episode.state} ${seenOf(episode.facts)}`);
    this.#latest = new Map(episodes.map((row) => [row.id, row]));
    if (this.#drawn !== drawn.join('\n')) {
      this.#drawn = drawn.join('\n');
      this.#rows = rows;
      this.#changes.fire(undefined);
    }
    const isEmpty = this.#states !== undefined && rows.length === 0;
    this.#view.message = isEmpty ? vscode.l10n.t('No episode is in one of these states.') : '';
    this.follow();
  }
}

/** Gives what a row draws of an episode, beside its state. */
const seenOf = remember(({ date, headline, topics, guests }: EpisodeFacts) =>
  JSON.stringify([date?.iso, headline, topics[0]?.label, guests.map(({ raw }) => raw)]),
);

function namesOf(states: ReadonlySet<EpisodeState>): string {
  return [...states].map((state) => toText(STATE_NAMES[state])).join(', ');
}
