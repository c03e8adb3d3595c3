import * as vscode from 'vscode';
import { misnamedFor } from '../archive/check-files.ts';
import { fileOf } from '../archive/new-file.ts';
import { type Plan, planEpisode } from '../archive/plan.ts';
import { type Answers, plannedEpisode } from '../archive/planned-episode.ts';
import { type Draft, draftEpisode } from '../notes/new-episode.ts';
import { fillTemplate } from '../notes/template/fill-template.ts';
import type { Archive } from './archive.ts';
import { exists } from './exists.ts';
import { findEpisodeFiles } from './find-episodes.ts';
import { type FoundTemplate, findTemplate, whyUnusable } from './find-template.ts';
import { today } from './today.ts';

/** What became of a new episode: its file was made, was there before, be it misnamed, or could not be written. */
export type Made = { readonly id: string; readonly uri: vscode.Uri } & (
  | { readonly kind: 'made'; readonly draft: Draft }
  | { readonly kind: 'exists' }
  | { readonly kind: 'failed'; readonly error: unknown }
);

/** Plans the next episode of an archive, told by its folder; the first one of a show where there is no folder. */
export async function planNext(archive: Archive, folder: vscode.Uri | undefined): Promise<Plan> {
  const facts = folder === undefined ? [] : await archive.factsIn(folder);
  return planEpisode(facts, today(), folder && configOf(archive, folder));
}

/** Finds the template of an archive, told by its folder; nothing where it has none. */
export function templateOf(archive: Archive, folder: vscode.Uri): Promise<FoundTemplate | undefined> {
  return findTemplate(folder, configOf(archive, folder));
}

/** Writes what goes into the file of a planned episode, after a template where there is one. */
export function draftPlanned(plan: Plan, answers?: Answers, template?: string): Draft {
  const episode = plannedEpisode(plan, answers);
  return template === undefined ? draftEpisode(episode) : fillTemplate(template, episode);
}

/** What was planned, and what somebody has decided of it. */
interface Decided {
  readonly plan: Plan;
  readonly answers?: Answers;
  /** Absent where the archive has none, or is to do without it. */
  readonly template?: FoundTemplate | undefined;
}

/** Makes the file of the next episode of an archive, told by its folder: as decided, or as it is guessed. Never overwrites one. */
export async function makeEpisode(archive: Archive, folder: vscode.Uri, decided?: Decided): Promise<Made> {
  const { plan, answers, template } = decided ?? (await guessNext(archive, folder));
  const { id } = plan;
  const uri = folder.with({ path: fileOf(id, folder.path, configOf(archive, folder).episodes) });
  const there = (await exists(uri)) ? uri : await misnamedIn(folder, uri);
  if (there !== undefined) {
    return { kind: 'exists', id, uri: there };
  }
  if (template !== undefined && 'unusable' in template) {
    return { kind: 'failed', id, uri, error: new Error(whyUnusable(template)) };
  }
  const draft = draftPlanned(plan, answers, template?.text);
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(draft.text));
  } catch (error) {
    return { kind: 'failed', id, uri, error };
  }
  return { kind: 'made', id, uri, draft };
}

async function guessNext(archive: Archive, folder: vscode.Uri): Promise<Decided> {
  return { plan: await planNext(archive, folder), template: await templateOf(archive, folder) };
}

function configOf({ configuration }: Archive, folder: vscode.Uri) {
  return configuration.of(vscode.Uri.joinPath(folder, 'next'));
}

/** A colleague may have begun the episode under a name that was mistyped. */
async function misnamedIn(folder: vscode.Uri, uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const files = await findEpisodeFiles(folder);
  const path = misnamedFor(
    uri.path,
    files.map((file) => file.path),
  );
  return path === undefined ? undefined : uri.with({ path });
}
