import * as vscode from 'vscode';
import { sameTopics } from '../notes/moves/topics-at.ts';
import { renameTopic, wordsOf } from '../notes/rows/rename-topic.ts';
import { applyToTargets } from './apply-to-targets.ts';
import type { Documents } from './documents.ts';
import type { Targets } from './outline-target.ts';
import { tell } from './tell.ts';

/** Asks for other words for the title of a topic, and writes them; a link in it leads where it did. */
export async function askForTitle(
  { document, episode, items, cursor }: Targets,
  documents: Documents,
): Promise<void> {
  // The row of a link is not that of its topic; a cursor in the link stands in both.
  const found = items.find(
    ({ kind, topic }) => kind === 'topic' || (cursor !== undefined && topic !== undefined),
  );
  const topic = episode.sections[found?.section ?? -1]?.topics[found?.topic ?? -1];
  if (topic === undefined) {
    tell(vscode.l10n.t('There is no topic here.'));
    return;
  }
  const value = wordsOf(topic);
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename Topic'),
    prompt: vscode.l10n.t('The words of the title. What Markdown would read in them is escaped.'),
    value,
    valueSelection: [0, value.length],
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Expected a title') : undefined),
  });
  if (words === undefined || words.trim() === value) return;
  const now = document.isClosed ? undefined : documents.episodeOf(document);
  // While it was asked, the text may have changed.
  const [same] = (now && sameTopics(now, [topic])) ?? [];
  const section = now?.sections.findIndex(({ topics }) => same && topics.includes(same)) ?? -1;
  if (now === undefined || same === undefined || section === -1) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Nothing was changed: the text has changed meanwhile.'),
    );
    return;
  }
  const place = { section, topic: now.sections[section]?.topics.indexOf(same) ?? -1 };
  const edits = renameTopic(document.getText(), place, words.trim());
  await applyToTargets({ document, version: document.version, episode: now }, edits);
}
