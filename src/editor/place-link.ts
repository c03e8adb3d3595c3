import * as vscode from 'vscode';
import { GO_TO_EPISODE } from '../ids.ts';
import { asText } from '../notes/as-text.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { linkTarget } from '../notes/links/link.ts';
import type { Position } from '../notes/position.ts';

/** A place in an episode, as the links of hovers carry it. */
interface LinkedPlace extends Position {
  readonly uri: string;
}

/** Makes the text of a hover out of paragraphs, in which no command can be linked but the one that opens episodes. */
export function hoverText(paragraphs: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString(paragraphs.join('\n\n'));
  text.isTrusted = { enabledCommands: [GO_TO_EPISODE] };
  return text;
}

/** Writes a link to a place in an episode beside a document. A link to its file would only work where files are on a disk. */
export function placeLink(
  label: string,
  { path }: Pick<EpisodeFacts, 'path'>,
  { line, column }: Position,
  beside: vscode.Uri,
): string {
  const place: LinkedPlace = { uri: beside.with({ path }).toString(), line, column };
  const query = encodeURIComponent(JSON.stringify([place]));
  return `[${asText(label)}](${linkTarget(`command:${GO_TO_EPISODE}?${query}`)})`;
}

/** Tells whether the argument of a command is such a place. */
export function isLinkedPlace(value: unknown): value is LinkedPlace {
  const { uri, line, column } = (value ?? {}) as Partial<Record<keyof LinkedPlace, unknown>>;
  return typeof uri === 'string' && typeof line === 'number' && typeof column === 'number';
}
