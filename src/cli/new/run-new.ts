import { misnamedFor } from '../../archive/check-files.ts';
import { isPlanned } from '../../archive/is-planned.ts';
import { fileOf } from '../../archive/new-file.ts';
import { planEpisode } from '../../archive/plan.ts';
import { plannedEpisode } from '../../archive/planned-episode.ts';
import type { Config } from '../../config/config.ts';
import { dayIn } from '../../notes/dates/air-time.ts';
import { draftEpisode } from '../../notes/new-episode.ts';
import { fillTemplate } from '../../notes/template/fill-template.ts';
import { jsonLine } from '../formats/json-line.ts';
import { message } from '../message.ts';
import { openPaths } from '../open-paths.ts';
import { absolute, parentOf, shown } from '../paths.ts';
import { isFolder } from '../selection.ts';
import { tellLeftOut } from '../tell-left-out.ts';
import type { Terminal } from '../terminal.ts';
import { Unusable } from '../unusable.ts';
import { chooseArchive } from './choose-archive.ts';
import { findTemplate } from './find-template.ts';
import type { NewArguments } from './new-arguments.ts';
import { writeNew } from './write-new.ts';

/** Makes the next episode as the arguments say, and answers the exit code. */
export async function runNew(options: NewArguments, terminal: Terminal): Promise<number> {
  const { cwd, print, tell, toText } = terminal;
  const folder = absolute(cwd, options.folder);
  if (!isFolder(folder)) {
    throw new Unusable(message('{0} is no folder.', options.folder));
  }
  const { leaveOut } = tellLeftOut(terminal);
  const { disk, selection } = openPaths({ paths: [folder] }, { cwd, levels: {}, given: undefined, leaveOut });
  const archive = await chooseArchive(folder, selection, disk, terminal);
  const config = disk.configOf(`${archive.folder}/next`);
  const today = todayOf(options.asOf ?? Date.now(), config);
  if (options.unlessPlanned && isPlanned(archive.facts, today, config)) {
    await tell(`shownotes: ${toText(message('An episode is planned already.'))}\n`);
    return 0;
  }
  const plan = planEpisode(archive.facts, today, config);
  const { date = plan.date, host = plan.hosts[0] ?? '', json } = options;
  const episode = plannedEpisode(plan, { date, host });
  const template = findTemplate(archive.folder, config, disk, cwd);
  const { text } = template === undefined ? draftEpisode(episode) : fillTemplate(template, episode);
  const path = fileOf(plan.id, archive.folder, config.episodes);
  const file = shown(cwd, path);
  const misnamed = misnamedFor(path, disk.filesBelow(archive.folder));
  if (misnamed !== undefined || !writeNew(path, text, disk.topOf(parentOf(archive.folder)), file)) {
    const name = shown(cwd, misnamed ?? path);
    await tell(`shownotes: ${toText(message('{0} is there already. Nothing was written.', name))}\n`);
    return 1;
  }
  await print(json ? `${jsonLine({ file, id: plan.id, date, host })}\n` : `${file}\n`);
  return 0;
}

/** Gives the date of a moment where the show is, or else where this machine is. */
function todayOf(moment: number, { airs }: Config): string {
  const now = new Date(moment);
  const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const here = local.map((part) => String(part).padStart(2, '0')).join('-');
  return (airs && dayIn(airs.timeZone, moment)) ?? here;
}
