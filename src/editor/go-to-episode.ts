import * as vscode from 'vscode';
import { GO_TO_EPISODE } from '../ids.ts';
import type { Archive } from './archive.ts';
import { toPosition } from './convert.ts';
import { isLinkedPlace } from './place-link.ts';

/** Registers the command behind the links of hovers, which opens nothing but episodes. */
export function registerGoToEpisode({ archive }: { readonly archive: Archive }): vscode.Disposable {
  return vscode.commands.registerCommand(GO_TO_EPISODE, async (place: unknown) => {
    if (!isLinkedPlace(place)) return;
    const uri = vscode.Uri.parse(place.uri);
    if (!archive.has(uri)) return;
    const cursor = toPosition(place);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(cursor, cursor) });
  });
}
