import * as vscode from 'vscode';
import { markAbsent } from '../notes/edits/section-fixes.ts';
import type { Section } from '../notes/episode.ts';
import { listed } from '../notes/join-texts.ts';
import type { OutlineItem } from '../notes/outline.ts';
import { cleanRows } from '../notes/rows/clean-rows.ts';
import { deleteRows } from '../notes/rows/delete-rows.ts';
import { applyToTargets } from './apply-to-targets.ts';
import type { Archive } from './archive.ts';
import { toText } from './convert.ts';
import { notesOf, type Targets } from './outline-target.ts';
import { tell } from './tell.ts';

/** Takes the tracking parameters from the links of rows. */
export async function cleanTracking(targets: Targets, archive: Archive): Promise<void> {
  const { document, episode, items } = targets;
  const spans = items.map(({ span }) => span);
  const edits = cleanRows(episode, spans, archive.contextOf(document));
  if (edits.length === 0 && !episode.conflicted) {
    tell(vscode.l10n.t('There are no tracking parameters here.'));
    return;
  }
  await applyToTargets(targets, edits);
}

/** Marks presenters as absent, or as present again. */
export async function markPresenters(targets: Targets, archive: Archive, isAbsent: boolean): Promise<void> {
  const { document, episode, items, cursor } = targets;
  // With rows, the topics that are selected beside presenters do not mean theirs.
  const own = items.filter(({ kind }) => kind === 'presenter' || cursor !== undefined);
  const sections = new Set<Section>(own.flatMap(({ section = -1 }) => episode.sections[section] ?? []));
  const meant = [...sections].filter(({ person, absent }) => person && absent !== isAbsent);
  if (meant.length === 0) {
    tell(
      isAbsent
        ? vscode.l10n.t('There is no presenter here who could be marked as absent.')
        : vscode.l10n.t('There is no absent presenter here.'),
    );
    return;
  }
  const context = archive.contextOf(document);
  await applyToTargets(
    targets,
    meant.flatMap((section) => markAbsent(section, episode, context).edits),
  );
}

/** Deletes rows with all that belongs to them. VS Code's own undo brings them back, also from the outline. */
export async function deleteThese(targets: Targets): Promise<void> {
  const items = targets.items.filter((item) => isDeletable(item, targets));
  if (items.length === 0) {
    tell(vscode.l10n.t('There is no topic, link or heading of a presenter here.'));
    return;
  }
  const edits = deleteRows(notesOf(targets), items);
  const labels = listed(
    items.map(({ label }) => label),
    toText,
  );
  if (await applyToTargets(targets, edits)) {
    tell(vscode.l10n.t('Deleted: {0}. Undo brings it back.', labels));
  }
}

/** Tells whether a row can be deleted. A cursor anywhere below a heading does not mean all that there is. */
export function isDeletable({ kind, section = -1 }: OutlineItem, { episode, cursor }: Targets): boolean {
  const { heading } = episode.sections[section] ?? {};
  if (heading === undefined) return false;
  return kind === 'topic' || kind === 'link' || cursor === undefined || cursor <= heading.end;
}
