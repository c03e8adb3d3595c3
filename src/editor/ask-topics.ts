import * as vscode from 'vscode';
import type { Notes } from '../notes/moves/notes.ts';
import { type OfferedTopic, offeredTopics } from '../notes/moves/offered-topics.ts';
import type { ChosenTopic } from '../notes/moves/topics-at.ts';
import { plainLabel } from './plain-label.ts';

/** An episode whose topics are offered, or to which they go. */
interface Side {
  readonly id: string;
  readonly notes: Notes;
}

/** The topics that were chosen. */
interface Chosen {
  readonly topics: readonly ChosenTopic[];
  /** True where they are to stay where they are, too. */
  readonly keep: boolean;
}

interface Row extends vscode.QuickPickItem {
  readonly topic?: ChosenTopic;
}

/** Asks which topics of an episode go to another one, and whether they stay. None is chosen from the start. */
export function askTopics(from: Side, to: Side): Promise<Chosen | undefined> {
  const pick = vscode.window.createQuickPick<Row>();
  const copy: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('copy'),
    tooltip: vscode.l10n.t('Copy the chosen topics: they stay in {0}, too', from.id),
  };
  Object.assign(pick, {
    title: vscode.l10n.t('Carry Over Topics from {0} to {1}', from.id, to.id),
    placeholder: vscode.l10n.t('Choose the topics to move to {0}', to.id),
    canSelectMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
    buttons: [copy],
    items: rowsOf(from, to),
  });
  return new Promise((resolve) => {
    const finish = (keep: boolean) => {
      const topics = pick.selectedItems.flatMap(({ topic }) => topic ?? []);
      if (topics.length > 0) resolve({ topics, keep });
      return topics.length > 0;
    };
    pick.onDidAccept(() => {
      finish(false);
      pick.hide();
    });
    // Pressed before anything is chosen, it leaves the list open.
    pick.onDidTriggerButton(() => finish(true) && pick.hide());
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function rowsOf({ notes }: Side, to: Side): Row[] {
  return offeredTopics(notes, to.notes).flatMap(({ label, topics }) => [
    { label: plainLabel(label), kind: vscode.QuickPickItemKind.Separator },
    ...topics.map((offered) => toRow(offered, to.id)),
  ]);
}

function toRow({ topic, host, there }: OfferedTopic, id: string): Row {
  const already = there ? [vscode.l10n.t('already in {0}', id)] : [];
  return {
    label: plainLabel(topic.label),
    description: [...(host === '' ? [] : [host]), ...already].join(' · '),
    topic,
  };
}
