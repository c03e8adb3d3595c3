import * as vscode from 'vscode';
import { Archive } from '../../../src/editor/archive.ts';
import { Configuration } from '../../../src/editor/configuration.ts';
import { Documents } from '../../../src/editor/documents.ts';
import type { EpisodeFacts } from '../../../src/notes/context.ts';
import { episodeUri } from './open.ts';

/** The folder of the workspace. */
export const ROOT = vscode.Uri.joinPath(episodeUri('008'), '..', '..', '..');

/** Texts, or titles of topics, by the ids of episodes. */
export type Show = Readonly<Record<string, string>>;

/** What archives are made of. */
type Parts = Pick<ConstructorParameters<typeof Archive>[0], 'documents' | 'configuration' | 'log'>;

/**
 * Makes archives of the workspace, beside that of the extension, until they are disposed of. Before the first it does nothing:
 * what listens to each change of a text would take part in what other tests measure.
 */
export class Archives implements vscode.Disposable {
  #parts: Parts | undefined;
  readonly #made: vscode.Disposable[] = [];

  /** Makes one that keeps what it has read in a folder, where one is given. */
  make(folder?: vscode.Uri, build = 'test'): Archive {
    this.#parts ??= this.#makeParts();
    const archive = new Archive({ ...this.#parts, cache: { folder, build } });
    this.#made.push(archive);
    return archive;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#made.splice(0).reverse()).dispose();
    this.#parts = undefined;
  }

  #makeParts(): Parts {
    const log = vscode.window.createOutputChannel('archives under test', { log: true });
    const configuration = new Configuration(log);
    const documents = new Documents(configuration);
    this.#made.push(log, configuration, documents);
    return { documents, configuration, log };
  }
}

/** Gives the folder of a show's episodes, or the file of one. */
export function fileOf(name: string, id = ''): vscode.Uri {
  return vscode.Uri.joinPath(ROOT, name, 'episodes', ...(id ? [id, 'README.md'] : []));
}

/** Writes an episode with one topic. */
export function text(id: string, title: string): string {
  const lines = [`# ${id}`, '', '- Hosted by @mizuyari', '', '### @mizuyari', ''];
  return [...lines, `#### [${title}](https://a.example.com)`, ''].join('\n');
}

/** Writes the files of a show. */
export async function write(name: string, texts: Show): Promise<void> {
  const all = Object.entries(texts);
  await Promise.all(
    all.map(([id, one]) => vscode.workspace.fs.writeFile(fileOf(name, id), new TextEncoder().encode(one))),
  );
}

/** Gives the episodes of a show. */
export function read(archive: Archive, name: string): readonly EpisodeFacts[] {
  const address = fileOf(name).toString().replace(/\/$/, '');
  return archive.archives.find(({ folder }) => folder.toString() === address)?.episodes ?? [];
}

/** Gives the title of each episode's topic, by id. */
export function titles(episodes: readonly EpisodeFacts[]): Show {
  return Object.fromEntries(episodes.map(({ id, topics }) => [id, topics.map(({ label }) => label).join()]));
}

/** Waits until something about an archive is so, whatever events it takes; fails by the test's time-out. */
export function until(archive: Archive, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isSo()) {
        listener.dispose();
        resolve();
      }
    };
    const listener = archive.onDidChange(look);
    look();
  });
}

/** Deletes a show, if it is there. */
export async function remove(name: string): Promise<void> {
  await vscode.workspace.fs
    .delete(vscode.Uri.joinPath(ROOT, name), { recursive: true })
    .then(undefined, () => 0);
}
