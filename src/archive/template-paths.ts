import type { Config } from '../config/config.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import { fileOf } from './new-file.ts';

/** The names by which a template is known in the folder of an archive, the first one first. */
const NAMES = ['template.md', 'episode_template.md'];

/** Gives the paths at which the template of an archive may be, told by the folder that holds it; the first that is there counts. */
export function templatePaths(archive: string, { template }: Config): readonly string[] {
  return template === undefined ? NAMES.map((name) => `${archive.replace(/\/$/, '')}/${name}`) : [template];
}

/** Tells whether a path is that of a template, under the configuration that applies to it. */
export function isTemplatePath(path: string, { template, episodes }: Config): boolean {
  if (template !== undefined) {
    return path === template;
  }
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(0, slash));
  return (
    NAMES.includes(path.slice(slash + 1)) &&
    placeOf(fileOf('1', folder, episodes), episodes)?.archive === folder
  );
}
