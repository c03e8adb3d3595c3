import { checkFiles } from '../archive/check-files.ts';
import { CONFIG_NAME } from '../config/config-file.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import type { CheckedSource } from './archives.ts';
import type { ConfigurationFile } from './configurations.ts';
import type { Disk } from './disk.ts';
import { message, type Value } from './message.ts';
import { isWithin } from './paths.ts';
import { type FileProblems, ofConfiguration, ofName } from './problems.ts';
import type { Selection } from './selection.ts';

/** Gives the problems of the configurations that are checked. */
export function checkConfigurations(selection: Selection, disk: Disk): FileProblems[] {
  return configurationsIn(selection, disk).map(ofConfiguration);
}

/** Gives the configurations that are named, and those that apply to folders and to what is below them. */
export function configurationsIn({ folders, files, episodes }: Selection, disk: Disk): ConfigurationFile[] {
  const named = [...files].filter((path) => path.endsWith(`/${CONFIG_NAME}`));
  const within = folders.map((folder) => `${folder}/${CONFIG_NAME}`);
  const below = episodes.filter((path) => folders.some((folder) => isWithin(folder, path)));
  const found = [...within, ...named, ...below].flatMap((path) => disk.fileOf(path) ?? []);
  return [...new Set(found)];
}

/** Gives the problems of episodes that were checked, and tells of the rules that threw. */
export function problemsOf(checked: readonly CheckedSource[], disk: Disk): FileProblems[] {
  return checked.map(({ path, text, problems, failures }) => {
    for (const { rule, error } of failures) {
      const reason = (name: Value) => message('{0} cannot be checked by {1}: {2}', name, rule, error);
      disk.leaveOut({ path, reason, failed: true });
    }
    return { path, text, problems };
  });
}

/** Gives the problems of the names of files, each seen among those of its whole archive. */
export function checkNames({ files }: Selection, disk: Disk): FileProblems[] {
  const around = [...files].map((path) => /^(.*\/episodes)\/[^/]+\/[^/]+$/s.exec(path)?.[1]);
  const archives = [...new Set(around)].filter((archive) => archive !== undefined);
  return archives
    .filter((archive) => isArchive(archive, disk))
    .flatMap((archive) => checkFiles(disk.filesBelow(archive)))
    .filter(({ path }) => files.has(path))
    .flatMap((problem) => {
      const severity = disk.configOf(problem.path).rules?.[problem.rule] ?? problem.severity;
      return severity === 'off' ? [] : [ofName({ ...problem, severity })];
    });
}

/** Tells whether the episodes of this folder are a `README.md` in a folder each. */
function isArchive(archive: string, disk: Disk): boolean {
  const notes = `${archive}/1/README.md`;
  return placeOf(notes, disk.configOf(notes).episodes)?.archive === archive;
}
