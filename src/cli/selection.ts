import { statSync } from 'node:fs';
import { placeIn } from '../archive/place-in.ts';
import { isTemplatePath } from '../archive/template-paths.ts';
import { CONFIG_NAME } from '../config/config-file.ts';
import { isEpisode } from '../notes/detect.ts';
import type { Disk } from './disk.ts';
import { unreadable } from './left-out.ts';
import { type Message, message, type Value } from './message.ts';
import { isWithin, parentOf, whyOutside } from './paths.ts';

/** What is to be checked. */
export interface Selection {
  /** The folders that were named. */
  readonly folders: readonly string[];
  /** All files, of which many are no episodes. */
  readonly files: ReadonlySet<string>;
  /** Those that are. */
  readonly episodes: readonly string[];
}

const MARKDOWN = /\.(?:md|markdown)$/i;

/** Finds out what is to be checked, from the absolute paths of files and folders. What cannot be checked is told. */
export function select(paths: readonly string[], disk: Disk): Selection {
  const folders = paths.filter((path) => !disk.isGiven(path) && isFolder(path));
  const named = new Set(paths.filter((path) => !folders.includes(path) && isReachable(path, disk)));
  const files = new Set([...folders.flatMap((folder) => disk.filesBelow(folder)), ...named]);
  const episodes = [...files].filter((path) => isChecked(path, named.has(path), disk));
  for (const path of folders.filter((folder) => !episodes.some((episode) => isWithin(folder, episode)))) {
    disk.leaveOut({ path, reason: noEpisodes, failed: false });
  }
  return { folders, files, episodes };
}

/** Tells whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A file may be named by anybody's commit, so it must not lead out of the tree. */
function isReachable(path: string, { isGiven, topOf, leaveOut }: Disk): boolean {
  if (isGiven(path)) {
    return true;
  }
  try {
    statSync(path);
  } catch (error) {
    leaveOut({ path, reason: unreadable(error), failed: true });
    return false;
  }
  const reason = whyOutside(path, [topOf(parentOf(path))]);
  if (reason !== undefined) {
    leaveOut({ path, reason, failed: false });
  }
  return reason === undefined;
}

function isChecked(path: string, isNamed: boolean, disk: Disk): boolean {
  const config = disk.configOf(path);
  if (isTemplatePath(path, config)) {
    return false;
  }
  if (placeIn(path, config) !== undefined) {
    return true;
  }
  const text = MARKDOWN.test(path) ? disk.read(path, isNamed ? undefined : 'binary')?.text : '';
  if (text === undefined) {
    return false;
  }
  const isOne = isEpisode(path, text, config.episodes);
  if (isNamed && !isOne && !path.endsWith(`/${CONFIG_NAME}`)) {
    disk.leaveOut({ path, reason: noEpisode, failed: false });
  }
  return isOne;
}

function noEpisodes(folder: Value): Message {
  return message('{0} holds no episodes', folder);
}

function noEpisode(file: Value): Message {
  return message('{0} is no episode, neither by its path nor by its content', file);
}
