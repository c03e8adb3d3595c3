import { existsSync } from 'node:fs';
import { type Config, NO_CONFIG } from '../config/config.ts';
import { CONFIG_NAME } from '../config/config-file.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { nearest } from '../config/nearest.ts';
import { readConfig } from '../config/read-config.ts';
import type { Levels } from '../notes/severity.ts';
import type { LeaveOut } from './left-out.ts';
import { parentOf, whyOutside } from './paths.ts';
import { readText } from './read-text.ts';
import { remember } from './remember-path.ts';

/** A `.shownotes.json` as it was read from disk. */
export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
  /** With the levels of the command line. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** The configurations of all folders. */
export interface Configurations {
  /** Gives what the nearest file upwards from a path decides. */
  readonly configOf: (path: string) => Config;
  /** Gives the file itself, where there is one. */
  readonly fileOf: (path: string) => ConfigurationFile | undefined;
}

/** Makes the configurations of files; `topOf` gives the highest folder in which one may lie that applies to a folder. */
export function makeConfigurations(
  levels: Levels,
  topOf: (folder: string) => string,
  leaveOut: LeaveOut,
): Configurations {
  const withLevels = (config: Config) => ({ ...config, rules: { ...config.rules, ...levels } });
  const none = withLevels(NO_CONFIG);
  // The root has no name.
  const inFolder = remember((folder) => readIn(folder, topOf(folder || '/'), withLevels, leaveOut));
  // All files of one folder have one answer.
  const above = remember((folder) => nearest(`${folder}/${CONFIG_NAME}`, topOf(folder), inFolder));
  const fileOf = (path: string) => above(parentOf(path));
  return { fileOf, configOf: (path) => fileOf(path)?.config ?? none };
}

function readIn(
  folder: string,
  top: string,
  withLevels: (config: Config) => Config,
  leaveOut: LeaveOut,
): ConfigurationFile | undefined {
  const path = `${folder}/${CONFIG_NAME}`;
  if (!existsSync(path)) {
    return undefined;
  }
  const reason = whyOutside(path, [top]);
  if (reason !== undefined) {
    leaveOut({ path, reason, failed: false });
    return undefined;
  }
  const file = readText(path, leaveOut);
  const read = file && readConfig(file.text, folder);
  return file && read && { path, text: file.text, config: withLevels(read.config), problems: read.problems };
}
