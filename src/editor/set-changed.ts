import type * as vscode from 'vscode';

/** Shows the diagnostics of a file, unless people see the same already: what is set is drawn again. */
export function setChanged(
  collection: vscode.DiagnosticCollection,
  uri: vscode.Uri,
  diagnostics: readonly vscode.Diagnostic[],
): void {
  const shown = collection.get(uri) ?? [];
  if (JSON.stringify(shown.map(toData)) !== JSON.stringify(diagnostics.map(toData))) {
    collection.set(uri, diagnostics);
  }
}

/** A diagnostic leaves its related places out when it is written as JSON. */
function toData(diagnostic: vscode.Diagnostic): unknown {
  return [diagnostic, diagnostic.relatedInformation ?? []];
}
