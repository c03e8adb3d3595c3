import * as vscode from 'vscode';

/** What the server has told of all below the folder: its answer, and the state of each path, of which only that it changes means something. */
export interface Tree {
  readonly answer: string;
  readonly states: ReadonlyMap<string, string>;
  readonly folders: ReadonlyMap<string, [string, vscode.FileType][]>;
}

/** Reads the answer of a server. */
export function readTree(answer: string): Tree {
  const states = new Map(JSON.parse(answer) as [string, string][]);
  const folders = new Map<string, [string, vscode.FileType][]>();
  for (const [path, state] of states) {
    const end = path.lastIndexOf('/');
    const type = state === 'folder' ? vscode.FileType.Directory : vscode.FileType.File;
    const names = folders.get(path.slice(0, end)) ?? [];
    folders.set(path.slice(0, end), names);
    names.push([path.slice(end + 1), type]);
  }
  return { answer, states, folders };
}
