import { FOLDER_RULES } from '../notes/folder-rules.ts';
import type { FileFinding, Folder, FolderRule } from '../notes/rule.ts';
import type { Severity } from '../notes/severity.ts';

/** A problem of a file by its name. */
export interface FileProblem extends Pick<FileFinding, 'message' | 'fixes'> {
  /** As it was given, with `/` between its parts. */
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
}

/** A file in a folder of an archive: the archive, the folder, and the file's name. */
const FILE = /^((?:.*\/)?episodes)\/([^/]+)\/([^/]+)$/s;

/** Checks the names of files, given by the paths of all files of whole archives; other paths are passed over. */
export function checkFiles(paths: readonly string[]): FileProblem[] {
  return archivesOf(paths).flatMap(({ archive, folders }) =>
    FOLDER_RULES.flatMap((rule) => checkArchive(rule, archive, folders)),
  );
}

/** Finds, among the paths of all files of an archive, the misnamed one that stands in place of an episode's file. */
export function misnamedFor(file: string, paths: readonly string[]): string | undefined {
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  return checkFiles(paths).find(({ path }) => folderOf(path) === folderOf(file))?.path;
}

/** Tells whether a path below the folder that is looked through leads through hidden folders, or packages of Node. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || name === 'node_modules');
}

function checkArchive(rule: FolderRule, archive: string, folders: readonly Folder[]): FileProblem[] {
  const { id, severity } = rule;
  return rule.checkFolders(folders).map(({ folder, name, message, fixes }) => {
    return { path: `${archive}/${folder}/${name}`, rule: id, severity, message, fixes };
  });
}

function archivesOf(paths: readonly string[]): { archive: string; folders: Folder[] }[] {
  const archives = new Map<string, Map<string, string[]>>();
  for (const path of paths) {
    const [, archive = '', id = '', name = ''] = FILE.exec(path) ?? [];
    if (name !== '') {
      const folders = archives.get(archive) ?? new Map<string, string[]>();
      folders.set(id, [...(folders.get(id) ?? []), name]);
      archives.set(archive, folders);
    }
  }
  return [...archives].map(([archive, folders]) => {
    return { archive, folders: [...folders].map(([id, names]) => ({ id, names })) };
  });
}
