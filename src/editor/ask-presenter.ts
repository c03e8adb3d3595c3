import * as vscode from 'vscode';
import type { Episode, Section } from '../notes/episode.ts';
import { withoutAbsence } from '../notes/people/person.ts';
import { plainLabel } from './plain-label.ts';

interface Choice extends vscode.QuickPickItem {
  readonly section: Section;
}

/** Asks for one of the sections of an episode but for some: those of presenters who are there come first, of the absent last. */
export async function askPresenter(
  { sections }: Episode,
  but: readonly Section[],
): Promise<Section | undefined> {
  const choices = sections
    .filter((section) => !but.includes(section))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(
      (section): Choice => ({
        label: plainLabel(withoutAbsence(section.heading.label)),
        description: describe(section),
        section,
      }),
    );
  const chosen = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Move to Presenter'),
    placeHolder: vscode.l10n.t('Whose topics is it to be the last of?'),
  });
  return chosen?.section;
}

function rankOf({ person, absent }: Section): number {
  return absent ? 2 : Number(person === undefined);
}

function describe({ absent, topics: { length } }: Section): string {
  if (absent) return vscode.l10n.t('absent');
  return length === 1 ? vscode.l10n.t('1 topic') : vscode.l10n.t('{0} topics', length);
}
