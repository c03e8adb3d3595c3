import { getNodeValue } from 'jsonc-parser';
import { readPattern } from '../notes/episode-pattern.ts';
import { type Config, type ConfiguredPresenter, NO_CONFIG } from './config.ts';
import type { ConfigFile, WrittenPresenter } from './config-file.ts';
import type { ConfigProblem } from './config-problem.ts';
import { findMistakes } from './mistakes.ts';
import { parseConfig } from './parse-config.ts';
import { prune } from './prune.ts';
import { SCHEMA } from './schema.ts';

/** A configuration, and what is wrong in it, in the order of the text. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** More problems help nobody. */
const MOST = 100;

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * Reads the text of a `.shownotes.json` that lies in a folder, given by its path without a slash at the end. What is wrong is
 * left out, and the rest holds. It never throws.
 */
export function readConfig(text: string, folder: string): ReadConfig {
  const parsed = parseConfig(text);
  const pruned = parsed.tree && prune(parsed.tree, SCHEMA);
  if (pruned?.tree === undefined) {
    return { config: NO_CONFIG, problems: [...parsed.problems, ...(pruned?.problems ?? [])] };
  }
  // The tree holds nothing any more but what the schema lets through.
  const file: ConfigFile = getNodeValue(pruned.tree);
  const { problems, left } = findMistakes(file, pruned.tree);
  const all = [...parsed.problems, ...pruned.problems, ...problems];
  const sorted = all.sort((a, b) => a.span.start - b.span.start);
  return { config: toConfig(left, folder), problems: sorted.slice(0, MOST) };
}

function toConfig(file: ConfigFile, folder: string): Config {
  const { rules, topicsPerPresenter, template } = file;
  const episodes = file.episodes === undefined ? undefined : readPattern(file.episodes, folder);
  return {
    ...(episodes && { episodes }),
    ...(rules && { rules }),
    ...(file.showDays && { showDays: file.showDays.map((day) => DAYS.indexOf(day)).sort() }),
    ...airsOf(file),
    ...(file.presenters && { presenters: file.presenters.map(presenterOf) }),
    ...(topicsPerPresenter && { topicsPerPresenter }),
    ...(template !== undefined && { template: pathIn(folder, template) }),
    ...trackingOf(file),
  };
}

/** Gives the path of a file that is named from a folder, below which it is. */
function pathIn(folder: string, written: string): string {
  const names = written.split('/').filter((name) => name !== '' && name !== '.');
  return [folder, ...names].join('/');
}

function airsOf({ showTime: time, timeZone }: ConfigFile): Pick<Config, 'airs'> {
  return time === undefined || timeZone === undefined ? {} : { airs: { time, timeZone } };
}

function presenterOf({ handle, aliases = [], ...rest }: WrittenPresenter): ConfiguredPresenter {
  return { ...(handle !== undefined && { handle: handle.replace(/^@/, '') }), ...rest, aliases };
}

function trackingOf({ tracking }: ConfigFile): Pick<Config, 'tracking'> {
  if (tracking === undefined) {
    return {};
  }
  const { extra = [], keep = [], excludeHosts = [] } = tracking;
  return { tracking: { extra, keep, excludeHosts: excludeHosts.map((host) => host.toLowerCase()) } };
}
