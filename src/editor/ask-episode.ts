import * as vscode from 'vscode';
import type { Plan } from '../archive/plan.ts';
import type { Answers } from '../archive/planned-episode.ts';
import { askDate } from './ask-date.ts';
import { askHost } from './ask-host.ts';
import { BACK } from './ask-step.ts';

/** Asks for what cannot be known of a new episode: two Enters where the guesses are right. */
export async function askEpisode({ id, date, dates, hosts }: Plan): Promise<Answers | undefined> {
  const title = vscode.l10n.t('New Episode {0}', id);
  let known = date;
  for (;;) {
    const answer = await askDate(title, [date, ...dates], known);
    if (typeof answer !== 'string') {
      return undefined;
    }
    known = answer;
    const host = await askHost(title, hosts);
    if (host !== BACK) {
      return host === undefined ? undefined : { date: known, host };
    }
  }
}
