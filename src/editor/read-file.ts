import * as vscode from 'vscode';
import { positions } from '../notes/position.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { Archive } from './archive.ts';
import { checkEpisode } from './checks.ts';
import { type Measured, toDiagnostic } from './convert.ts';

interface Needs {
  readonly archive: Archive;
  readonly log: vscode.LogOutputChannel;
}

/** Reads the text of a file, and makes a function that gives the diagnostics that the file would have if it were open. */
export function readFile(uri: vscode.Uri, text: string): (needs: Needs) => vscode.Diagnostic[] {
  const file = measure(uri, text);
  const episode = readEpisode(text);
  return (needs) => checkEpisode(needs, file, episode).map((problem) => toDiagnostic(file, problem));
}

/** Makes what tells places in the text of a file that is not open. */
export function measure(uri: vscode.Uri, text: string): Measured {
  const at = positions(text);
  const positionAt = (offset: number) => {
    const { line, column } = at(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return { uri, positionAt };
}
