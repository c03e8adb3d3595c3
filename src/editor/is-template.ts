import * as vscode from 'vscode';
import { isTemplatePath } from '../archive/template-paths.ts';
import type { Configuration } from './configuration.ts';

/** Tells whether a file is a template for new episodes, by its path; it may be edited, and is in the workspace. */
export function isTemplate(uri: vscode.Uri, configuration: Configuration): boolean {
  return (
    configuration.isRead &&
    vscode.workspace.getWorkspaceFolder(uri) !== undefined &&
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true &&
    isTemplatePath(uri.path, configuration.of(uri))
  );
}
