import * as vscode from 'vscode';
import { templatePaths } from '../archive/template-paths.ts';
import { templateProblem } from '../config/template-problem.ts';
import type { Problem } from '../notes/rule.ts';
import { checkTemplate } from '../notes/template/check-template.ts';
import { TEMPLATE } from '../notes/template/template-rule.ts';
import type { Archive } from './archive.ts';
import type { Configuration } from './configuration.ts';
import type { ConfigurationFile } from './configuration-files.ts';
import { toDiagnostic } from './convert.ts';
import { readTemplate } from './find-template.ts';
import { isTemplate } from './is-template.ts';
import { measure } from './read-file.ts';
import { isEnabled, isForWorkspace } from './settings.ts';

interface Needs {
  readonly archive: Archive;
  readonly configuration: Configuration;
}

/** The diagnostics of a file. */
interface Diagnosed {
  readonly uri: vscode.Uri;
  readonly diagnostics: readonly vscode.Diagnostic[];
}

/** Gives the problems of a template by its text, where the writer wants to see them. */
export function problemsOf(uri: vscode.Uri, text: string, configuration: Configuration): Problem[] {
  const severity = configuration.of(uri).rules?.[TEMPLATE.id] ?? TEMPLATE.severity;
  const isSilent = severity === 'off' || !isEnabled(uri) || !isTemplate(uri, configuration);
  return isSilent ? [] : checkTemplate(text, severity);
}

/** Finds what is wrong in templates that are open, or in all where the writer wants that, and in configurations that name one. */
export async function checkTemplates({ archive, configuration }: Needs): Promise<Diagnosed[]> {
  const open = vscode.workspace.textDocuments.map(({ uri }) => uri);
  const all = isForWorkspace() ? [...open, ...known(archive, configuration)] : open;
  const uris = new Map(all.map((uri) => [uri.toString(), uri]));
  const templates = [...uris.values()].filter((uri) => isTemplate(uri, configuration));
  return Promise.all([
    ...templates.map((uri) => diagnose(uri, configuration)),
    ...configuration.files.map((file) => diagnoseNaming(file)),
  ]);
}

/** Gives where the templates of all archives would be. */
function known({ archives }: Archive, configuration: Configuration): vscode.Uri[] {
  const inArchives = archives.flatMap(({ folder }) =>
    templatePaths(folder.path, configuration.of(vscode.Uri.joinPath(folder, 'next'))).map((path) =>
      folder.with({ path }),
    ),
  );
  const named = configuration.files.flatMap(({ uri, config: { template } }) =>
    template === undefined ? [] : [uri.with({ path: template })],
  );
  return [...inArchives, ...named];
}

async function diagnose(uri: vscode.Uri, configuration: Configuration): Promise<Diagnosed> {
  const found = await readTemplate(uri);
  const text = 'text' in found ? found.text : '';
  const file = measure(uri, text);
  const problems = 'text' in found ? problemsOf(uri, text, configuration) : [];
  return { uri, diagnostics: problems.map((problem) => toDiagnostic(file, problem)) };
}

async function diagnoseNaming({ uri, text, config }: ConfigurationFile): Promise<Diagnosed> {
  if (config.template === undefined || !isEnabled(uri)) {
    return { uri, diagnostics: [] };
  }
  const found = await readTemplate(uri.with({ path: config.template }));
  const problems = 'unusable' in found ? templateProblem(text, config, found.unusable) : [];
  const file = measure(uri, text);
  return { uri, diagnostics: problems.map((problem) => toDiagnostic(file, problem)) };
}
