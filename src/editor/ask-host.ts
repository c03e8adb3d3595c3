import * as vscode from 'vscode';
import { asHost } from '../notes/people/as-host.ts';
import { type Answer, askStep } from './ask-step.ts';

/** Asks who hosts: one of those who did, of whom the first is the likeliest, nobody, or whoever is typed. */
export function askHost(title: string, hosts: readonly string[]): Promise<Answer> {
  const pick = vscode.window.createQuickPick();
  Object.assign(pick, { title, step: 2, totalSteps: 2, buttons: [vscode.QuickInputButtons.Back] });
  pick.placeholder = vscode.l10n.t('Who hosts? Choose, or type an account such as @name');
  const items = hosts.map((host) => ({ label: host }));
  const nobody = { label: vscode.l10n.t('Nobody yet'), alwaysShow: true };
  const offer = () => {
    const typed = asHost(pick.value);
    const others = items.filter(({ label }) => label !== typed);
    pick.items = [...others, ...(typed === '' ? [] : [{ label: typed, alwaysShow: true }]), nobody];
  };
  // Who types and presses Enter at once is faster than the list: what was typed counts, unless the chosen row holds it.
  const chosen = () => {
    const [active] = pick.activeItems;
    const typed = pick.value.trim().toLowerCase();
    return active !== undefined && active !== nobody && active.label.toLowerCase().includes(typed)
      ? active.label
      : asHost(pick.value);
  };
  return askStep(pick, chosen, offer);
}
