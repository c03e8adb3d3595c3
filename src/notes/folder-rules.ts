import type { FolderRule } from './rule.ts';
import { episodeFile } from './rules/episode-file.ts';

/** The rules that look at the names of files, which need none of what reads an episode. */
export const FOLDER_RULES: readonly FolderRule[] = [episodeFile];
