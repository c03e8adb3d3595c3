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

/** Gives the diagnostics that an episode would have if its file, with this text, were open. */
export function checkFile(needs: Needs, uri: vscode.Uri, text: string): vscode.Diagnostic[] {
  const file = measure(uri, text);
  return checkEpisode(needs, file, readEpisode(text)).map((problem) => toDiagnostic(file, problem));
}

function measure(uri: vscode.Uri, text: string): Measured {
  const at = positions(text);
  const positionAt = (offset: number) => {
    const { line, column } = at(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return { uri, positionAt };
}
