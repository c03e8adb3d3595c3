import * as vscode from 'vscode';
import { addTopic, type NewPlace } from '../notes/rows/add-topic.ts';
import { applyToTargets } from './apply-to-targets.ts';
import { notesOf, type Targets } from './outline-target.ts';
import { showAt } from './show-at.ts';
import { tell } from './tell.ts';

/** Adds a topic behind the one that is meant, or as the last of the presenter, and puts the cursor in its title. */
export async function addTopicHere(targets: Targets): Promise<void> {
  const place = placeOf(targets);
  if (place === undefined) {
    tell(vscode.l10n.t('There is no presenter here.'));
    return;
  }
  const added = addTopic(notesOf(targets), place);
  if (await applyToTargets(targets, added && [added.edit])) {
    await showAt(targets.document, added?.title ?? 0);
  }
}

function placeOf({ items, episode, cursor }: Targets): NewPlace | undefined {
  const { section, topic } = items.at(-1) ?? {};
  if (section === undefined) return undefined;
  if (topic !== undefined) return { section, before: topic + 1 };
  // Between topics, where the cursor is.
  const topics = episode.sections[section]?.topics ?? [];
  const next = topics.findIndex(({ start }) => cursor !== undefined && start > cursor);
  const isHeading = cursor !== undefined && cursor <= (episode.sections[section]?.heading.end ?? 0);
  return next === -1 || isHeading ? { section } : { section, before: next };
}
