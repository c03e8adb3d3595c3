import * as vscode from 'vscode';
import { CONFIGURATION } from '../config/configuration-rule.ts';
import { SOURCE } from '../ids.ts';
import { positions } from '../notes/position.ts';
import type { Configuration } from './configuration.ts';
import type { ConfigurationFile } from './configuration-files.ts';
import { toDiagnosticAt, toPosition } from './convert.ts';
import { isEnabled, onDidChangeVisibility } from './settings.ts';

interface Needs {
  readonly configuration: Configuration;
}

/** Shows in the Problems panel what is wrong in configurations, as far as VS Code cannot tell it by their schema. */
export function registerConfigurationProblems({ configuration }: Needs): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(`${SOURCE}-configuration`);
  const show = () => {
    collection.clear();
    for (const file of configuration.files) {
      collection.set(file.uri, isEnabled(file.uri) ? diagnosticsOf(file) : []);
    }
  };
  show();
  return vscode.Disposable.from(collection, configuration.onDidChange(show), onDidChangeVisibility(show));
}

function diagnosticsOf({ text, config, problems }: ConfigurationFile): vscode.Diagnostic[] {
  const rule = CONFIGURATION.id;
  const severity = config.rules?.[rule] ?? CONFIGURATION.severity;
  const at = positions(text);
  return problems
    .filter(({ kind }) => kind === 'configuration')
    .flatMap(({ span, message }) => {
      const range = new vscode.Range(toPosition(at(span.start)), toPosition(at(span.end)));
      return severity === 'off' ? [] : [toDiagnosticAt(range, { rule, severity, message })];
    });
}
