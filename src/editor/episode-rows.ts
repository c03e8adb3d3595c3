import * as vscode from 'vscode';
import { byYear, type ListedEpisode } from '../archive/episode-list.ts';
import type { KnownArchive } from './archive.ts';

/** A row of the view of episodes: an archive, where there are several, a year, or an episode. */
export type Row = GroupRow | EpisodeRow;

/** An archive or a year with what is in it. */
export interface GroupRow {
  readonly kind: 'archive' | 'year';
  readonly id: string;
  /** A path as people know it, or a year; empty where no year is known. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly parent: GroupRow | undefined;
  readonly children: readonly Row[];
}

/** An episode. */
export interface EpisodeRow {
  readonly kind: 'episode';
  readonly id: string;
  readonly uri: vscode.Uri;
  readonly episode: ListedEpisode;
  readonly parent: GroupRow;
  readonly children: readonly [];
}

/** An archive with its episodes as they are listed. */
export interface ListedArchive extends Pick<KnownArchive, 'folder'> {
  readonly listed: readonly ListedEpisode[];
}

/**
 * Makes the rows of archives: years with their episodes, below their archive where there are several. The latest year is
 * open, or all are; rows that are to be opened anew have other ids, since VS Code remembers what was open.
 */
export function toRows(archives: readonly ListedArchive[], { isAllOpen }: { isAllOpen: boolean }): Row[] {
  const suffix = isAllOpen ? '\nopen' : '';
  if (archives.length === 1) {
    return archives.flatMap((archive) => yearRows(archive, undefined, isAllOpen));
  }
  return archives.map((archive) => {
    const { folder } = archive;
    const children: Row[] = [];
    const row: GroupRow = {
      ...{
        kind: 'archive',
        id: `${folder.toString()}${suffix}`,
        name: vscode.workspace.asRelativePath(folder, true),
      },
      ...{ isOpen: true, parent: undefined, children },
    };
    children.push(...yearRows(archive, row, isAllOpen));
    return row;
  });
}

function yearRows(
  { folder, listed }: ListedArchive,
  parent: GroupRow | undefined,
  isAllOpen: boolean,
): GroupRow[] {
  return byYear(listed).map(({ year, episodes }, at) => {
    const children: EpisodeRow[] = [];
    const id = `${folder.toString()}\n${year}${isAllOpen ? '\nopen' : ''}`;
    const row: GroupRow = { kind: 'year', id, name: year, isOpen: isAllOpen || at === 0, parent, children };
    for (const episode of episodes) {
      const uri = folder.with({ path: episode.facts.path });
      children.push({
        kind: 'episode',
        id: `${uri.toString()}\n${year}`,
        uri,
        episode,
        parent: row,
        children: [],
      });
    }
    return row;
  });
}

/** Gives the episodes among rows, and below them. */
export function episodesOf(rows: readonly Row[]): EpisodeRow[] {
  return rows.flatMap((row) => (row.kind === 'episode' ? [row] : episodesOf(row.children)));
}
