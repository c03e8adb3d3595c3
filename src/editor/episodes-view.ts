import * as vscode from 'vscode';
import { listEpisodes } from '../archive/episode-list.ts';
import { type EpisodeState, STATE_NAMES, STATES } from '../archive/state.ts';
import { CONTEXTS, VIEWS } from '../ids.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { listed } from '../notes/join-texts.ts';
import { remember } from '../notes/remember.ts';
import type { Archive } from './archive.ts';
import { toText } from './convert.ts';
import { toTooltip, toTreeItem } from './episode-items.ts';
import { episodesOf, type ListedArchive, type Row, toRows } from './episode-rows.ts';
import { RowTree } from './row-tree.ts';

/** Milliseconds after a change until the list is made anew: whoever types changes it all the time. */
const REST = 300;

/** Milliseconds after which the clock may have changed states. */
const MINUTE = 60_000;

/** The view of all episodes: the newest first, by year. It does nothing while it cannot be seen. */
export class EpisodesView implements vscode.Disposable {
  readonly #archive: Archive;
  readonly #tree: RowTree<Row>;
  readonly #listeners: vscode.Disposable;
  #rows: readonly Row[] = [];
  #states: ReadonlySet<EpisodeState> | undefined;
  /** The document whose episode was selected last. */
  #followed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#tree = new RowTree<Row>(VIEWS.episodes, {
      toTreeItem,
      toTooltip: (row) => (row.kind === 'episode' ? toTooltip(row) : undefined),
    });
    this.#listeners = vscode.Disposable.from(
      archive.onDidChange(() => this.#later(REST)),
      this.#tree.view.onDidChangeVisibility(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
    );
    this.#update();
  }

  /** True while the list can be seen. */
  get isVisible(): boolean {
    return this.#tree.view.visible;
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
    this.#tree.view.description = this.#states ? namesOf(this.#states) : '';
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
    if (!this.#tree.view.visible || active === this.#followed) {
      return;
    }
    const row = episodesOf(this.#rows).find(({ uri }) => uri.toString() === active);
    this.#followed = row && active;
    this.#tree.select(row, () => {
      this.#followed = undefined;
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#listeners, this.#tree).dispose();
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = this.#tree.view.visible ? setTimeout(() => this.#update(), milliseconds) : undefined;
  }

  #update(): void {
    this.#later(MINUTE);
    if (!this.#tree.view.visible) {
      this.#followed = undefined;
      return;
    }
    void this.#archive.read();
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
    this.#rows = rows;
    this.#tree.draw(rows, drawn.join('\n'));
    const isEmpty = this.#states !== undefined && rows.length === 0;
    this.#tree.view.message = isEmpty ? vscode.l10n.t('No episode is in one of these states.') : '';
    this.follow();
  }
}

/** Gives what a row draws of an episode, beside its state. */
const seenOf = remember(({ date, headline, topics, guests }: EpisodeFacts) =>
  JSON.stringify([date?.iso, headline, topics[0]?.label, guests.map(({ raw }) => raw)]),
);

function namesOf(states: ReadonlySet<EpisodeState>): string {
  return listed(
    [...states].map((state) => toText(STATE_NAMES[state])),
    toText,
  );
}
