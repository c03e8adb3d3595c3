import type { Config } from '../config/config.ts';
import { type EpisodePlace, placeOf } from '../notes/episode-pattern.ts';
import { isTemplatePath } from './template-paths.ts';

/** Tells which episode a path is of, under the configuration that applies to it; a template for episodes is none. */
export function placeIn(path: string, config: Config): EpisodePlace | undefined {
  return isTemplatePath(path, config) ? undefined : placeOf(path, config.episodes);
}
