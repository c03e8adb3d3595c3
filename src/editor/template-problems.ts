import * as vscode from 'vscode';
import { SOURCE } from '../ids.ts';
import type { Archive } from './archive.ts';
import { checkTemplates, problemsOf } from './check-templates.ts';
import type { Configuration } from './configuration.ts';
import { toRange } from './convert.ts';
import { toAction } from './fix-actions.ts';
import { isTemplate } from './is-template.ts';
import { OneBehind } from './one-behind.ts';
import { setChanged } from './set-changed.ts';
import { onDidChangeVisibility } from './settings.ts';

/** Milliseconds without a change after which templates are looked at again. */
const REST = 100;

interface Needs {
  readonly archive: Archive;
  readonly configuration: Configuration;
  readonly log: vscode.LogOutputChannel;
}

/** Shows what is wrong with the templates of new episodes in the Problems panel, and offers quick fixes. */
export function registerTemplateProblems(needs: Needs): vscode.Disposable {
  const { archive, configuration } = needs;
  const shown = new TemplateProblems(needs);
  const ifTemplate = (uri: vscode.Uri) => {
    if (isTemplate(uri, configuration)) shown.lookSoon();
  };
  const files = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}');
  let folders = foldersOf(archive);
  return vscode.Disposable.from(
    shown,
    files,
    files.onDidChange(ifTemplate),
    files.onDidCreate(ifTemplate),
    files.onDidDelete(ifTemplate),
    configuration.onDidChange(() => shown.lookSoon()),
    onDidChangeVisibility(() => shown.lookSoon()),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => ifTemplate(uri)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => ifTemplate(document.uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => ifTemplate(uri)),
    archive.onDidChange(() => {
      const now = foldersOf(archive);
      if (now !== folders) {
        folders = now;
        shown.lookSoon();
      }
    }),
    registerFixes(configuration),
  );
}

function foldersOf({ archives }: Archive): string {
  return archives.map(({ folder }) => folder.toString()).join('\n');
}

/** Keeps the problems of templates on show. */
class TemplateProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection(`${SOURCE}-templates`);
  readonly #look: OneBehind;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  constructor(needs: Needs) {
    this.#look = new OneBehind(async () => {
      try {
        this.#show(await checkTemplates(needs));
      } catch (error) {
        needs.log.error('Cannot look at the templates:', error);
      }
    });
    this.lookSoon();
  }

  /** Looks at all templates again, once they have rested. */
  lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look.again(), REST);
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#collection.dispose();
  }

  #show(all: Awaited<ReturnType<typeof checkTemplates>>): void {
    if (this.#isDisposed) return;
    const known = new Set(all.map(({ uri }) => uri.toString()));
    this.#collection.forEach((uri) => {
      if (!known.has(uri.toString())) this.#collection.delete(uri);
    });
    for (const { uri, diagnostics } of all) {
      setChanged(this.#collection, uri, diagnostics);
    }
  }
}

function registerFixes(configuration: Configuration): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      const problems = problemsOf(document.uri, document.getText(), configuration);
      return problems.flatMap(({ span, fixes }) => {
        const place = toRange(document, span);
        const own = diagnostics.filter((one) => one.source === SOURCE && one.range.isEqual(place));
        return place.intersection(range) ? fixes.map((fix) => toAction(document, fix, own)) : [];
      });
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, metadata);
}
