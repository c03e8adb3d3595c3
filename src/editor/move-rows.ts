import * as vscode from 'vscode';
import { COMMANDS } from '../ids.ts';
import type { Section } from '../notes/episode.ts';
import type { Notes } from '../notes/moves/notes.ts';
import { type Chosen, reorder } from '../notes/moves/reorder.ts';
import type { Reordered } from '../notes/moves/reordered.ts';
import { step } from '../notes/moves/step.ts';
import { sameTopics } from '../notes/moves/topics-at.ts';
import { applyMove } from './apply-move.ts';
import { askPresenter } from './ask-presenter.ts';
import type { Documents } from './documents.ts';
import { movedParts } from './moved-parts.ts';
import type { OutlineSelection } from './outline-selection.ts';
import { findTargets, type Meant, meantRows, notesOf, type Targets, targetsOf } from './outline-target.ts';
import { StepQueue } from './step-queue.ts';
import { tell } from './tell.ts';

interface Needs {
  readonly documents: Documents;
  readonly selection: OutlineSelection;
}

/** Registers the commands that move topics and presenters within their episode, those of rows or at the cursor. */
export function registerMoveRows(needs: Needs): vscode.Disposable {
  const { documents, selection } = needs;
  const queue = new StepQueue();
  const stepping = (command: string, by: -1 | 1) =>
    vscode.commands.registerCommand(command, async (...given: readonly unknown[]) => {
      const meant = await meantRows(given, selection);
      await queue.add(nameOf(meant), by, (steps) => moveBy(meant, steps, documents));
    });
  return vscode.Disposable.from(
    stepping(COMMANDS.moveUp, -1),
    stepping(COMMANDS.moveDown, 1),
    vscode.commands.registerCommand(COMMANDS.moveToPresenter, async (...given: readonly unknown[]) => {
      const targets = await findTargets(given, needs);
      if (targets !== undefined) await moveToPresenter(targets, needs);
    }),
  );
}

function nameOf(meant: Meant): string {
  return typeof meant === 'string' ? meant : meant.map(({ id }) => id).join('\n');
}

async function moveBy(meant: Meant, by: number, documents: Documents): Promise<void> {
  const targets = targetsOf(meant, documents);
  const chosen = targets && movedParts(targets);
  if (targets === undefined || chosen === undefined) return;
  const moved = stepsOf(notesOf(targets), chosen, by);
  if (moved?.edits.length === 0) {
    tell(
      by < 0
        ? vscode.l10n.t('Nothing was moved: this is the first already.')
        : vscode.l10n.t('Nothing was moved: this is the last already.'),
    );
    return;
  }
  if (moved) documents.expect(targets.document, moved.notes);
  await applyMove(targets, chosen, moved);
}

/** Several steps at once may go past something that none can be taken past. */
function stepsOf(notes: Notes, chosen: Chosen, by: number): Reordered | undefined {
  const moved = step(notes, chosen, by);
  return moved === undefined && Math.abs(by) > 1 ? stepsOf(notes, chosen, Math.trunc(by / 2)) : moved;
}

async function moveToPresenter(targets: Targets, { documents }: Needs): Promise<void> {
  const chosen = movedParts(targets);
  if (chosen === undefined) return;
  if ('sections' in chosen) {
    tell(vscode.l10n.t('Nothing was moved: only topics can go to a presenter.'));
    return;
  }
  const { document } = targets;
  const { sections } = targets.episode;
  const own = sections.filter(({ topics }) => chosen.topics.every((topic) => topics.includes(topic)));
  if (sections.length === own.length) {
    tell(vscode.l10n.t('Nothing was moved: there is no other presenter in this episode.'));
    return;
  }
  const section = await askPresenter(targets.episode, own);
  const episode = document.isClosed ? undefined : documents.episodeOf(document);
  if (section === undefined || episode === undefined) return;
  const now: Targets = { ...targets, version: document.version, episode };
  const topics = episode === targets.episode ? chosen.topics : sameTopics(episode, chosen.topics);
  const place = { section: sectionIn(now, section, sections.indexOf(section)), before: undefined };
  if (topics === undefined || place.section === -1) {
    tell(vscode.l10n.t('Nothing was moved: the text has changed meanwhile.'));
    return;
  }
  const moved = reorder(notesOf(now), { topics }, place);
  if (moved) documents.expect(document, moved.notes);
  await applyMove(now, { topics }, moved);
}

/** Finds a section again by its heading, at its place where there are several. */
function sectionIn({ episode: { sections } }: Targets, { heading }: Section, at: number): number {
  const isSame = (one: Section | undefined) => one?.heading.raw === heading.raw;
  return isSame(sections[at]) ? at : sections.findIndex(isSame);
}
