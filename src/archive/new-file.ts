import { DEFAULT_PATTERN, type EpisodePattern } from '../notes/episode-pattern.ts';

/** Gives the path of an episode's file in an archive, told by the folder that holds it. */
export function fileOf(id: string, archive: string, pattern: EpisodePattern = DEFAULT_PATTERN): string {
  const names = pattern.glob.split('/').slice(pattern.at);
  // Behind the id, `**` also stands for no folder.
  const written = names.filter((name) => name !== '**').map((name) => name.replace('*', () => id));
  return [archive.replace(/\/$/, ''), ...written].join('/');
}

/** Gives the folder for a first archive; nothing where the pattern leaves its name open. */
export function firstArchive({ base, glob, at }: EpisodePattern): string | undefined {
  const names = glob
    .split('/')
    .slice(0, at)
    .filter((name) => name !== '**');
  return names.some((name) => name.includes('*')) ? undefined : [base, ...names].join('/');
}
