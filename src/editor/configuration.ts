import * as vscode from 'vscode';
import { placeIn } from '../archive/place-in.ts';
import { type Config, NO_CONFIG } from '../config/config.ts';
import { CONFIG_NAME } from '../config/config-file.ts';
import { nearest } from '../config/nearest.ts';
import type { EpisodePattern, EpisodePlace } from '../notes/episode-pattern.ts';
import { type ConfigurationFile, ConfigurationFiles } from './configuration-files.ts';
import { makeRulesSetting, RULES_SETTING } from './rules-setting.ts';
import { watchFolders } from './watch-folders.ts';

/** Milliseconds without a change after which an open configuration is read again. */
const REST = 100;

/**
 * The way in for what shows decide: every `.shownotes.json` of the workspace, as it is open or on disk, and the setting that
 * serves those without one. It keeps up with them until it is disposed of.
 */
export class Configuration implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #files: ConfigurationFiles;
  readonly #setting = makeRulesSetting();
  readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;

  /** Fires when anything is decided otherwise. */
  readonly onDidChange = this.#changes.event;

  /** Reads one after the other, so that the last text wins. */
  #reading: Promise<void> = Promise.resolve();
  #isRead = false;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#files = new ConfigurationFiles(log);
    this.#listeners = this.#listen();
    void this.#readNew();
  }

  /** Tells whether the files that there are at the start have been read. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Gives what holds for a file: the same object as long as nothing changes. */
  of(uri: vscode.Uri): Config {
    return this.#nearest(uri)?.config ?? this.#setting(uri);
  }

  /** Resolves once all that is being read is known. */
  get ready(): Promise<void> {
    return this.#reading;
  }

  /** Gives the pattern of the episodes around a file, where one is configured. */
  patternFor(uri: vscode.Uri): EpisodePattern | undefined {
    return this.#nearest(uri)?.config.episodes;
  }

  /** Tells which episode a file is, by its path; a template is none. */
  placeOf(uri: vscode.Uri): EpisodePlace | undefined {
    return placeIn(uri.path, this.#nearest(uri)?.config ?? NO_CONFIG);
  }

  /** Gives all patterns that are configured, with the folders that they start from. */
  get patterns(): readonly { readonly folder: vscode.Uri; readonly glob: string }[] {
    return this.#files.all.flatMap(({ uri, config: { episodes } }) =>
      episodes === undefined ? [] : [{ folder: vscode.Uri.joinPath(uri, '..'), glob: episodes.glob }],
    );
  }

  /** Gives the files, each with what is wrong in it. */
  get files(): readonly ConfigurationFile[] {
    return this.#files.all;
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) {
      clearTimeout(timer);
    }
    vscode.Disposable.from(this.#listeners, this.#changes).dispose();
  }

  #listen(): vscode.Disposable {
    const files = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_NAME}`);
    const again = () => void this.#readNew();
    return vscode.Disposable.from(
      files,
      files.onDidChange((uri) => this.#readAgain(uri)),
      files.onDidCreate((uri) => this.#readAgain(uri)),
      files.onDidDelete((uri) => this.#inTurn(async () => this.#files.forget(uri))),
      watchFolders({ onMove: again, known: () => this.#files.all.map(({ uri }) => uri.toString()) }),
      // Of a folder that is moved or deleted, nothing is told but the folder itself.
      vscode.workspace.onDidRenameFiles(again),
      vscode.workspace.onDidDeleteFiles(again),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#readSoon(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#readSoon(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(RULES_SETTING)) {
          this.#changes.fire();
        }
      }),
    );
  }

  #readSoon(document: vscode.TextDocument): void {
    const { uri } = document;
    if (uri.path.endsWith(`/${CONFIG_NAME}`) && vscode.workspace.getWorkspaceFolder(uri) !== undefined) {
      clearTimeout(this.#waiting.get(document));
      this.#waiting.set(
        document,
        setTimeout(() => {
          this.#waiting.delete(document);
          void this.#readAgain(uri);
        }, REST),
      );
    }
  }

  #readNew(): Promise<void> {
    return this.#inTurn(() => this.#files.readAll());
  }

  #readAgain(uri: vscode.Uri): Promise<void> {
    return this.#inTurn(() => this.#files.read(uri));
  }

  #inTurn(read: () => Promise<boolean>): Promise<void> {
    this.#reading = this.#reading
      .then(read)
      .catch((error) => {
        this.#log.error('Cannot look for configurations:', error);
        return false;
      })
      .then((changed) => {
        const isFirst = !this.#isRead;
        this.#isRead = true;
        if (changed || isFirst) {
          this.#changes.fire();
        }
      });
    return this.#reading;
  }

  #nearest(uri: vscode.Uri): ConfigurationFile | undefined {
    // VS Code takes long to tell the folder, and most shows have no configuration.
    const root = this.#files.isEmpty ? undefined : vscode.workspace.getWorkspaceFolder(uri)?.uri;
    return root && nearest(uri.path, root.path, (folder) => this.#files.inFolder(folder, uri));
  }
}
