import * as vscode from 'vscode';
import { COMMANDS } from '../ids.ts';
import { addPresenter } from './add-presenter.ts';
import { addTopicHere } from './add-topic.ts';
import type { Archive } from './archive.ts';
import { cleanTracking, deleteThese, markPresenters } from './change-rows.ts';
import type { Documents } from './documents.ts';
import type { OutlineSelection } from './outline-selection.ts';
import { findTargets, type Targets } from './outline-target.ts';
import { askForTitle } from './rename-topic.ts';
import { copyAsMarkdown, copyLinks, copyUrls, openLinks } from './row-links.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly selection: OutlineSelection;
}

/** Registers what can be done with rows of the outline, and with what the cursor is in. */
export function registerOutlineActions(needs: Needs): vscode.Disposable {
  const { documents, archive } = needs;
  const actions: readonly [command: string, act: (targets: Targets) => Promise<void>][] = [
    [COMMANDS.openLink, openLinks],
    [COMMANDS.copyLink, copyLinks],
    [COMMANDS.copyUrl, copyUrls],
    [COMMANDS.copyAsMarkdown, copyAsMarkdown],
    [COMMANDS.renameTopic, (targets) => askForTitle(targets, documents)],
    [COMMANDS.cleanTracking, (targets) => cleanTracking(targets, archive)],
    [COMMANDS.addTopic, addTopicHere],
    [COMMANDS.markAbsent, (targets) => markPresenters(targets, archive, true)],
    [COMMANDS.markPresent, (targets) => markPresenters(targets, archive, false)],
    [COMMANDS.deleteRows, deleteThese],
  ];
  return vscode.Disposable.from(
    ...actions.map(([command, act]) =>
      vscode.commands.registerCommand(command, async (...given: readonly unknown[]) => {
        const targets = await findTargets(given, needs);
        if (targets !== undefined) await act(targets);
      }),
    ),
    vscode.commands.registerCommand(COMMANDS.addPresenter, async (...given: readonly unknown[]) => {
      // Wherever the cursor is: an episode without presenters has nothing to stand in.
      const active = vscode.window.activeTextEditor?.document;
      const document = given.length === 0 ? active : (await findTargets(given, needs))?.document;
      if (document && documents.episodeOf(document)) await addPresenter(document, needs);
    }),
  );
}
