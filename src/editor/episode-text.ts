import * as vscode from 'vscode';
import { evenLineEnds } from '../notes/line-ends.ts';

/** Reads the text of an episode: as it is open, or else as its file would be opened. Rejects what cannot be read. */
export async function readText(uri: vscode.Uri): Promise<string> {
  const text = openText(uri) ?? evenLineEnds(await readFileText(uri));
  // It may have been opened, and changed, while it was read.
  return openText(uri) ?? text;
}

/** Reads the text of a file, in the encoding in which VS Code opens it. Rejects what cannot be read, and what is no text. */
export async function readFileText(uri: vscode.Uri): Promise<string> {
  return decodeText(uri, await vscode.workspace.fs.readFile(uri));
}

/** Reads the content of a file as a text, in the encoding in which VS Code opens it. Rejects what is no text. */
export async function decodeText(uri: vscode.Uri, content: Uint8Array): Promise<string> {
  return vscode.workspace.decode(content, { uri });
}

function openText(uri: vscode.Uri): string | undefined {
  const address = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === address)?.getText();
}
