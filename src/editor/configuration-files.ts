import * as vscode from 'vscode';
import { CONFIG_NAME } from '../config/config-file.ts';
import { type ReadConfig, readConfig } from '../config/read-config.ts';
import { readText } from './episode-text.ts';
import { findConfigurations } from './find-configurations.ts';

/** A configuration as it was read. */
export interface ConfigurationFile extends ReadConfig {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** What is known of the configurations of the workspace, by their addresses. */
export class ConfigurationFiles {
  readonly #log: vscode.LogOutputChannel;
  readonly #known = new Map<string, ConfigurationFile>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  get all(): readonly ConfigurationFile[] {
    return [...this.#known.values()];
  }

  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  /** Gives the one in a folder, told by its path, of the file system that a file is in. */
  inFolder(folder: string, file: vscode.Uri): ConfigurationFile | undefined {
    const path = `${folder}/${CONFIG_NAME}`;
    // No address is made, since this is asked for each folder above each of thousands of files.
    for (const known of this.#known.values()) {
      const { uri } = known;
      if (uri.path === path && uri.scheme === file.scheme && uri.authority === file.authority) return known;
    }
    return undefined;
  }

  /** Reads all that there are, and forgets those that are gone; answers whether anything is new. */
  async readAll(): Promise<boolean> {
    const found = new Map((await findConfigurations()).map((uri) => [uri.toString(), uri]));
    const gone = [...this.#known.keys()].filter((address) => !found.has(address));
    const lost = gone.map((address) => this.#known.delete(address)).length > 0;
    const read = await Promise.all([...found.values()].map((uri) => this.read(uri)));
    return lost || read.includes(true);
  }

  /** Reads one, as it is open or else on disk; answers whether it says anything else than before. */
  async read(uri: vscode.Uri): Promise<boolean> {
    const address = uri.toString();
    const text = await this.#textOf(uri);
    if (text === undefined) {
      return this.#known.delete(address);
    }
    if (this.#known.get(address)?.text === text) {
      return false;
    }
    const folder = uri.path.slice(0, uri.path.lastIndexOf('/'));
    this.#known.set(address, { uri, text, ...readConfig(text, folder) });
    return true;
  }

  /** Forgets one whose file is gone, also where it is still open; answers whether it was known. */
  forget(uri: vscode.Uri): boolean {
    return this.#known.delete(uri.toString());
  }

  async #textOf(uri: vscode.Uri): Promise<string | undefined> {
    try {
      return await readText(uri);
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) {
        this.#log.warn(`Cannot read ${uri.toString(true)}: ${error}`);
      }
      return undefined;
    }
  }
}
