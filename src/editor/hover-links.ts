import * as vscode from 'vscode';
import { GO_TO_EPISODE } from '../ids.ts';
import { asText } from '../notes/as-text.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { linkTarget } from '../notes/links/link.ts';
import type { Position } from '../notes/position.ts';
import type { Archive } from './archive.ts';
import { toPosition } from './convert.ts';

/** A place in an episode, as the links of hovers carry it. */
interface Place {
  readonly uri: string;
  readonly line: number;
  readonly column: number;
}

/** Makes the text of a hover out of lines of Markdown, in which no command can be linked but the one that opens episodes. */
export function hoverText(lines: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString(lines.join('\n\n'));
  text.isTrusted = { enabledCommands: [GO_TO_EPISODE] };
  return text;
}

/** Writes a link to a place in an episode that lies beside a document. Links to files work only where files are on a disk. */
export function placeLink(
  label: string,
  { path }: Pick<EpisodeFacts, 'path'>,
  { line, column }: Position,
  beside: vscode.Uri,
): string {
  const place: Place = { uri: beside.with({ path }).toString(), line, column };
  const query = encodeURIComponent(JSON.stringify([place]));
  return `[${asText(label)}](${linkTarget(`command:${GO_TO_EPISODE}?${query}`)})`;
}

/** Registers the command behind these links, which opens nothing but episodes. */
export function registerPlaceLinks({ archive }: { readonly archive: Archive }): vscode.Disposable {
  return vscode.commands.registerCommand(GO_TO_EPISODE, async (place: unknown) => {
    if (!isPlace(place)) return;
    const uri = vscode.Uri.parse(place.uri);
    if (!archive.has(uri)) return;
    const cursor = toPosition(place);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(cursor, cursor) });
  });
}

function isPlace(value: unknown): value is Place {
  const { uri, line, column } = (value ?? {}) as Partial<Record<keyof Place, unknown>>;
  return typeof uri === 'string' && typeof line === 'number' && typeof column === 'number';
}
