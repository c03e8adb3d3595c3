import * as vscode from 'vscode';
import { asMarkdown, copied, type RowLink, rowLink } from '../notes/rows/copied.ts';
import { notesOf, type Targets } from './outline-target.ts';
import { tell } from './tell.ts';

/** Opens the links of rows outside of VS Code, which asks about sites that are not trusted. */
export async function openLinks(targets: Targets): Promise<void> {
  for (const { url } of linksOf(targets)) {
    // As a string: an address that is parsed is escaped otherwise than it is written.
    await vscode.commands.executeCommand('vscode.open', url);
  }
}

/** Copies the links of rows as Markdown, each on a line. */
export async function copyLinks(targets: Targets): Promise<void> {
  await copy(linksOf(targets).map(asMarkdown));
}

/** Copies the addresses of rows, each on a line. */
export async function copyUrls(targets: Targets): Promise<void> {
  await copy(linksOf(targets).map(({ url }) => url));
}

/** Copies the text of rows as it is written: topics with their notes, whole sections, links. */
export async function copyAsMarkdown(targets: Targets): Promise<void> {
  await vscode.env.clipboard.writeText(copied(notesOf(targets), targets.items));
}

function linksOf({ items, episode }: Targets): RowLink[] {
  const links = items.flatMap((item) => rowLink(item, episode) ?? []);
  if (links.length === 0) tell(vscode.l10n.t('There is no link here.'));
  return links;
}

async function copy(lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await vscode.env.clipboard.writeText(lines.join('\n'));
}
