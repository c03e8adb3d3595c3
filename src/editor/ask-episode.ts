import * as vscode from 'vscode';
import type { Plan } from '../archive/plan.ts';
import type { Answers } from '../archive/planned-episode.ts';
import { isRealDate } from '../notes/dates/calendar.ts';

/** An answer, a step back, or nothing where the writer gave up. */
type Answer = string | typeof BACK | undefined;

const BACK = Symbol('back');

/** Asks for what cannot be known of a new episode: two Enters where the guesses are right. */
export async function askEpisode({ id, date, hosts }: Plan): Promise<Answers | undefined> {
  const title = vscode.l10n.t('New Episode {0}', id);
  let known = date;
  for (;;) {
    const answer = await askDate(title, known);
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

function askDate(title: string, date: string): Promise<Answer> {
  const input = vscode.window.createInputBox();
  Object.assign(input, { title, step: 1, totalSteps: 2, value: date, ignoreFocusOut: true });
  input.prompt = vscode.l10n.t('Recording date, like {0}', date);
  const validate = () => {
    const wrong = vscode.l10n.t('Unexpected date, expected one like {0}', date);
    input.validationMessage = isRealDate(input.value.trim()) ? '' : wrong;
    return input.validationMessage === '';
  };
  return ask(input, () => (validate() ? input.value.trim() : undefined), [input.onDidChangeValue(validate)]);
}

function askHost(title: string, hosts: readonly string[]): Promise<Answer> {
  const pick = vscode.window.createQuickPick();
  Object.assign(pick, {
    title,
    step: 2,
    totalSteps: 2,
    buttons: [vscode.QuickInputButtons.Back],
    ignoreFocusOut: true,
  });
  pick.placeholder = vscode.l10n.t('Who hosts? Choose, or type an account such as @name');
  const items = hosts.map((host) => ({ label: host }));
  const nobody = { label: vscode.l10n.t('Nobody yet'), alwaysShow: true };
  const offer = () => {
    const typed = toHost(pick.value);
    const isNew = typed !== '' && !hosts.includes(typed);
    pick.items = [...items, ...(isNew ? [{ label: typed, alwaysShow: true }] : []), nobody];
  };
  offer();
  // Who types and presses Enter at once is faster than the list: what was typed counts, unless the chosen row holds it.
  const chosen = () => {
    const [active] = pick.activeItems;
    const typed = pick.value.trim().toLowerCase();
    return active !== undefined && active !== nobody && active.label.toLowerCase().includes(typed)
      ? active.label
      : toHost(pick.value);
  };
  return ask(pick, chosen, [pick.onDidChangeValue(offer)]);
}

/** A plain word is taken for an account. */
function toHost(typed: string): string {
  const host = typed.trim();
  return /^[A-Za-z0-9_][\w-]*$/.test(host) ? `@${host}` : host;
}

/** Shows an input until it is accepted with an answer, left by the back button, or hidden. */
function ask(
  input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  answer: () => string | undefined,
  listeners: readonly vscode.Disposable[],
): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (value: Answer) => {
      resolve(value);
      vscode.Disposable.from(input, ...all).dispose();
    };
    const all = [
      ...listeners,
      input.onDidAccept(() => {
        const value = answer();
        if (value !== undefined) {
          finish(value);
        }
      }),
      input.onDidTriggerButton(() => finish(BACK)),
      input.onDidHide(() => finish(undefined)),
    ];
    input.show();
  });
}
