import * as vscode from 'vscode';
import { templatePaths } from '../archive/template-paths.ts';
import type { Config } from '../config/config.ts';
import type { Unusable } from '../config/template-problem.ts';
import { isUsable } from '../notes/template/check-template.ts';
import { readText } from './episode-text.ts';

/** A template, or a file in its place that is of no use. */
export type FoundTemplate =
  | { readonly uri: vscode.Uri; readonly text: string }
  | { readonly uri: vscode.Uri; readonly unusable: Unusable };

/** Finds the template of an archive, told by its folder, as it is open or on disk; nothing where the show has none. */
export async function findTemplate(folder: vscode.Uri, config: Config): Promise<FoundTemplate | undefined> {
  for (const path of templatePaths(folder.path, config)) {
    const found = await readTemplate(folder.with({ path, query: '', fragment: '' }));
    // What nobody has named need not be there.
    if (config.template !== undefined || !('unusable' in found) || found.unusable !== 'missing') {
      return found;
    }
  }
  return undefined;
}

/** Reads a template, as it is open or on disk. */
export async function readTemplate(uri: vscode.Uri): Promise<FoundTemplate> {
  try {
    const text = await readText(uri);
    const unusable = text.includes('\0') ? 'unreadable' : isUsable(text) ? undefined : 'conflicted';
    return unusable === undefined ? { uri, text } : { uri, unusable };
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return { uri, unusable: isMissing ? 'missing' : 'unreadable' };
  }
}

/** Says in a sentence why a template cannot be used. */
export function whyUnusable({ uri, unusable }: Extract<FoundTemplate, { unusable: Unusable }>): string {
  const name = vscode.workspace.asRelativePath(uri);
  switch (unusable) {
    case 'missing':
      return vscode.l10n.t('The template {0} is not there.', name);
    case 'unreadable':
      return vscode.l10n.t('The template {0} cannot be read as text.', name);
    case 'conflicted':
      return vscode.l10n.t('The template {0} has merge conflicts.', name);
  }
}
