import * as vscode from 'vscode';
import { CONTEXTS } from '../ids.ts';
import { featuresOf } from '../notes/outline-features.ts';
import { rowLink } from '../notes/rows/copied.ts';
import type { Archive } from './archive.ts';
import { isDeletable } from './change-rows.ts';
import type { Documents } from './documents.ts';
import { ofEditor, type Targets } from './outline-target.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
}

/** The context keys that tell what the cursor is in. */
type Key = Extract<keyof typeof CONTEXTS, `${'isAt' | 'hasAt'}${string}`>;

/** Keeps the context keys that tell what can be done at the cursor. It looks only at what the cursor is in. */
export function registerCursorContexts({ documents, archive }: Needs): vscode.Disposable {
  const told = new Map<Key, boolean>();
  const tell = () => {
    const targets = ofEditor(vscode.window.activeTextEditor, documents);
    for (const [key, isSo] of Object.entries(keysOf(targets, archive)) as [Key, boolean][]) {
      if (told.get(key) === isSo) continue;
      told.set(key, isSo);
      void vscode.commands.executeCommand('setContext', CONTEXTS[key], isSo);
    }
  };
  // Starting up waits for no episode to be read.
  const soon = setTimeout(tell);
  return vscode.Disposable.from(
    new vscode.Disposable(() => clearTimeout(soon)),
    documents.onDidChange(tell),
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const { document } = textEditor;
      if (textEditor === vscode.window.activeTextEditor && !documents.isChanging(document)) tell();
    }),
  );
}

function keysOf(targets: Targets | undefined, archive: Archive): Record<Key, boolean> {
  const { items = [], episode } = targets ?? {};
  const tracking = targets && archive.configuration.of(targets.document.uri).tracking;
  const words = new Set(episode && items.flatMap((item) => featuresOf(item, episode, tracking)));
  const sections = items.flatMap(({ section = -1 }) => episode?.sections[section] ?? []);
  const presenters = sections.filter(({ person }) => person !== undefined);
  const deletable = targets ? items.filter((item) => isDeletable(item, targets)) : [];
  return {
    isAtTopic: items.some(({ topic }) => topic !== undefined),
    isAtSection: items.some(({ section }) => section !== undefined),
    isAtPresent: presenters.some(({ absent }) => !absent),
    isAtAbsent: presenters.some(({ absent }) => absent),
    isAtMovable:
      deletable.some(({ kind }) => kind !== 'link') || items.some(({ topic }) => topic !== undefined),
    isAtDeletable: deletable.length > 0,
    hasAtLink: episode !== undefined && items.some((item) => rowLink(item, episode) !== undefined),
    hasAtBare: words.has('bare'),
    hasAtTracked: words.has('tracked'),
  };
}
