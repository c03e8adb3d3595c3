import * as vscode from 'vscode';
import { checkFiles, type FileProblem } from '../archive/check-files.ts';
import { SOURCE } from '../ids.ts';
import type { Severity } from '../notes/severity.ts';
import type { Configuration } from './configuration.ts';
import { toDiagnosticAt } from './convert.ts';
import { findEpisodeFiles } from './find-episodes.ts';
import { toAction } from './fix-actions.ts';
import { isEnabled, onDidChangeVisibility } from './settings.ts';
import { watchEpisodeFiles } from './watch-episodes.ts';

/** Milliseconds without a change after which the files are looked through again: many programs save in several steps. */
const REST = 200;

/** Most of these files are not open, so the length of the line is not known; VS Code cuts off what is too much. */
const FIRST_LINE = new vscode.Range(0, 0, 0, 10_000);

interface Needs {
  readonly configuration: Configuration;
  readonly log: vscode.LogOutputChannel;
}

/** Shows the files that stand in place of an episode's notes in the Problems panel, and offers to rename them. */
export function registerStrayFiles(needs: Needs): vscode.Disposable {
  const strays = new StrayFiles(needs);
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      return FIRST_LINE.intersection(range) === undefined ? [] : strays.actionsFor(document, diagnostics);
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.Disposable.from(
    strays,
    watchEpisodeFiles({ onMove: () => strays.lookSoon(), known: () => strays.addresses }),
    onDidChangeVisibility(() => strays.show()),
    needs.configuration.onDidChange(() => strays.show()),
    vscode.languages.registerCodeActionsProvider({ pattern: '**/episodes/*/*' }, provider, metadata),
  );
}

/** Keeps what is known of the files in all workspace folders. */
class StrayFiles implements vscode.Disposable {
  readonly #needs: Needs;
  readonly #collection = vscode.languages.createDiagnosticCollection(`${SOURCE}-files`);
  /** By the address of the file. */
  #problems: ReadonlyMap<string, FileProblem> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the looks, of which only the latest is shown. */
  #looks = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
    void this.#look();
  }

  /** The addresses of the files that have problems. */
  get addresses(): readonly string[] {
    return [...this.#problems.keys()];
  }

  /** Looks through the files once they have rested. */
  lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), REST);
  }

  /** Shows what is known, where the writer wants to see problems. */
  show(): void {
    this.#collection.clear();
    for (const [address, problem] of this.#problems) {
      const uri = vscode.Uri.parse(address);
      const severity = this.#severityOf(uri, problem);
      if (severity !== 'off') {
        this.#collection.set(uri, [toDiagnosticAt(FIRST_LINE, { ...problem, severity })]);
      }
    }
  }

  actionsFor(document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
    const problem = this.#problems.get(document.uri.toString());
    if (problem === undefined || this.#severityOf(document.uri, problem) === 'off') {
      return [];
    }
    const own = diagnostics.filter(({ source, range }) => source === SOURCE && range.isEqual(FIRST_LINE));
    return problem.fixes.map((fix) => {
      return Object.assign(toAction(document, fix, own), { isPreferred: true });
    });
  }

  dispose(): void {
    this.#looks += 1;
    clearTimeout(this.#timer);
    this.#collection.dispose();
  }

  #severityOf(uri: vscode.Uri, { rule, severity }: FileProblem): Severity | 'off' {
    const { configuration } = this.#needs;
    const notes = vscode.Uri.joinPath(uri, '..', 'README.md');
    const isMeant = configuration.isRead && isEnabled(uri) && configuration.placeOf(notes) !== undefined;
    return isMeant ? (configuration.of(uri).rules?.[rule] ?? severity) : 'off';
  }

  async #look(): Promise<void> {
    this.#looks += 1;
    const look = this.#looks;
    try {
      const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
      const found = (await Promise.all(roots.map(problemsBelow))).flat();
      if (look === this.#looks) {
        this.#problems = new Map(found);
        this.show();
      }
    } catch (error) {
      this.#needs.log.error('Cannot look through the files of episodes:', error);
    }
  }
}

async function problemsBelow(root: vscode.Uri): Promise<[string, FileProblem][]> {
  const files = await findEpisodeFiles(root);
  return checkFiles(files.map(({ path }) => path)).map((problem) => {
    return [root.with({ path: problem.path }).toString(), problem];
  });
}
