import * as vscode from 'vscode';
import { isRealDate } from '../notes/dates/calendar.ts';
import { typedDate } from '../notes/dates/typed-date.ts';
import { type Answer, askStep } from './ask-step.ts';
import { today } from './today.ts';

/** Asks for a date: one of some, of which the first is the likeliest, or any that is typed. */
export function askDate(title: string, dates: readonly string[], chosen = dates[0]): Promise<Answer> {
  const pick = vscode.window.createQuickPick();
  const [likeliest = ''] = dates;
  Object.assign(pick, { title, step: 1, totalSteps: 2, matchOnDescription: true });
  pick.placeholder = vscode.l10n.t('Recording date: choose, or type one like {0}', likeliest);
  const known = chosen === undefined || dates.includes(chosen) ? dates : [chosen, ...dates];
  const items = known.map(toItem);
  const find = (typed: string) =>
    items.filter(({ label, description }) => `${label}\n${description}`.toLowerCase().includes(typed));
  const offer = () => {
    const typed = pick.value.trim();
    const meant = typedDate(typed);
    const isWrong = meant === undefined && find(typed.toLowerCase()).length === 0;
    const wrong = vscode.l10n.t('Unexpected date, expected one like {0}', likeliest);
    pick.items = [
      ...items.filter(({ label }) => label !== meant),
      ...(meant === undefined ? [] : [{ ...toItem(meant), alwaysShow: true }]),
      ...(isWrong ? [{ label: wrong, alwaysShow: true }] : []),
    ];
  };
  // Who types and presses Enter at once is faster than the list: its active row counts only where it holds what was typed.
  const answer = () => {
    const typed = pick.value.trim();
    const meant = typedDate(typed);
    const found = find(typed.toLowerCase()).map(({ label }) => label);
    const active = pick.activeItems
      .map(({ label }) => label)
      .find((label) => [...found, meant].includes(label));
    return isRealDate(typed) ? typed : (active ?? (found.length === 0 ? meant : undefined));
  };
  const asked = askStep(pick, answer, offer);
  pick.activeItems = items.filter(({ label }) => label === chosen);
  return asked;
}

function toItem(date: string): vscode.QuickPickItem {
  const day = new Intl.DateTimeFormat(vscode.env.language, { weekday: 'long', timeZone: 'UTC' });
  const description = day.format(new Date(date));
  return {
    label: date,
    description: date === today() ? vscode.l10n.t('{0}, today', description) : description,
  };
}
