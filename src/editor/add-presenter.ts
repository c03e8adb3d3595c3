import * as vscode from 'vscode';
import { addSection } from '../notes/edits/add-section.ts';
import { readPerson } from '../notes/people/read-person.ts';
import { type Unlisted, unlisted } from '../notes/rows/unlisted.ts';
import { applyToTargets } from './apply-to-targets.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';
import { plainLabel } from './plain-label.ts';
import { showAt } from './show-at.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
}

interface Choice extends vscode.QuickPickItem {
  readonly heading?: string;
}

/** Asks who of the show, or who else, gets a section in an episode, adds it in its usual place, and puts the cursor in its heading. */
export async function addPresenter(
  document: vscode.TextDocument,
  { documents, archive }: Needs,
): Promise<void> {
  await archive.factsAround(document.uri);
  const asked = documents.episodeOf(document);
  const heading = asked && (await askWho(unlisted(asked, archive.contextOf(document))));
  const episode = document.isClosed ? undefined : documents.episodeOf(document);
  if (heading === undefined || episode === undefined) return;
  const edit = addSection(episode, heading, archive.contextOf(document));
  const { version } = document;
  if ((await applyToTargets({ document, version, episode }, edit && [edit])) && edit) {
    await showAt(document, edit.span.start + edit.text.indexOf(heading) + heading.length);
  }
}

async function askWho({ usual, others }: Unlisted): Promise<string | undefined> {
  if (usual.length + others.length === 0) return askName();
  const else_: Choice = { label: vscode.l10n.t('Somebody Else…'), alwaysShow: true };
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const choices: Choice[] = [...usual.map(toChoice), separator, ...others.map(toChoice), else_];
  const options = {
    title: vscode.l10n.t('Add Presenter'),
    placeHolder: vscode.l10n.t('Who gets a section in this episode?'),
  };
  const chosen = await vscode.window.showQuickPick(choices, options);
  return chosen === else_ ? askName() : chosen?.heading;
}

function toChoice(heading: string): Choice {
  const { name, handle } = readPerson(heading) ?? {};
  return { label: plainLabel(name ?? (handle === undefined ? heading : `@${handle}`)), heading };
}

async function askName(): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Presenter'),
    prompt: vscode.l10n.t('As the heading is to have it: @handle or [name](address)'),
    validateInput: (text) =>
      readPerson(text.trim()) ? undefined : vscode.l10n.t('Expected one person: @handle or [name](address)'),
  });
  return name?.trim();
}
