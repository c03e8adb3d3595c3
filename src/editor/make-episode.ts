import * as vscode from 'vscode';
import { fileOf } from '../archive/new-file.ts';
import { type Plan, planEpisode } from '../archive/plan.ts';
import { type Answers, plannedEpisode } from '../archive/planned-episode.ts';
import { type Draft, draftEpisode } from '../notes/new-episode.ts';
import type { Archive } from './archive.ts';
import { today } from './today.ts';

/** What became of a new episode: its file was made, was there before, or could not be written. */
export type Made =
  | { readonly kind: 'made'; readonly uri: vscode.Uri; readonly draft: Draft }
  | { readonly kind: 'exists'; readonly uri: vscode.Uri }
  | { readonly kind: 'failed'; readonly uri: vscode.Uri; readonly error: unknown };

/** Plans the next episode of an archive, told by its folder; the first one of a show where there is no folder. */
export async function planNext(archive: Archive, folder: vscode.Uri | undefined): Promise<Plan> {
  const facts = folder === undefined ? [] : await archive.factsIn(folder);
  return planEpisode(facts, today(), folder && configOf(archive, folder));
}

/** Writes what goes into the file of a planned episode. */
export function draftPlanned(plan: Plan, answers?: Answers): Draft {
  return draftEpisode(plannedEpisode(plan, answers));
}

/** What was planned, and what somebody has decided of it. */
interface Decided {
  readonly plan: Plan;
  readonly answers?: Answers;
}

/** Makes the file of the next episode of an archive, told by its folder: as decided, or as it is guessed. Never overwrites one. */
export async function makeEpisode(archive: Archive, folder: vscode.Uri, decided?: Decided): Promise<Made> {
  const { plan, answers } = decided ?? { plan: await planNext(archive, folder) };
  const pattern = configOf(archive, folder).episodes;
  const uri = folder.with({ path: fileOf(plan.id, folder.path, pattern) });
  if (await exists(uri)) {
    return { kind: 'exists', uri };
  }
  const draft = draftPlanned(plan, answers);
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(draft.text));
  } catch (error) {
    return { kind: 'failed', uri, error };
  }
  return { kind: 'made', uri, draft };
}

function configOf({ configuration }: Archive, folder: vscode.Uri) {
  return configuration.of(vscode.Uri.joinPath(folder, 'next'));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
