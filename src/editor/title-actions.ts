import * as vscode from 'vscode';
import { FIX_COMMANDS } from '../ids.ts';
import { addressOf } from '../notes/links/title-edits.ts';
import { overlaps } from '../notes/span.ts';
import { cut } from '../titles/clean/cut.ts';
import { isTitled, type LateUrl } from '../titles/late/late-url.ts';
import { type TitleOffer, titleOffers } from '../titles/late/title-offers.ts';
import type { Checks } from './checks.ts';
import { toRange } from './convert.ts';
import type { Documents } from './documents.ts';
import type { LateTitles } from './late-titles.ts';
import { spansOfFixes, toPlace } from './place.ts';
import { showBulbs } from './show-bulbs.ts';
import { tell } from './tell.ts';
import { fetchChoice } from './titles-setting.ts';

interface Needs {
  readonly documents: Documents;
  readonly checks: Checks;
  readonly late: LateTitles;
}

/** How many characters of a title the light bulb shows. */
const LONGEST = 60;

/** Offers at the URLs of notes the titles that came too late to be written, and to get those that are missing. */
export function registerTitleActions({ documents, checks, late }: Needs): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { diagnostics }) {
      const episode = range.isSingleLine ? documents.episodeOf(document) : undefined;
      if (episode === undefined) return [];
      const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const offers = titleOffers(late.of(document), episode, document.getText(), place);
      // Where the fixes of problems offer the same.
      const filled = spansOfFixes(document, 'fill-title', checks);
      const mayFetch = fetchChoice(document) !== 'off';
      return offers
        .filter(({ kind }) => kind === 'use' || mayFetch)
        .filter(({ kind, span }) => kind !== 'fill' || !filled.some((other) => overlaps(other, span)))
        .map((offer) => toAction(document, offer, diagnostics));
    },
  };
  const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;
  const metadata = { providedCodeActionKinds: [QuickFix, RefactorRewrite] };
  const register = () =>
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, metadata);
  return vscode.Disposable.from(
    showBulbs(register, late.onDidOffer),
    late.onDidOffer((url) => (isTitled(url) ? tellOf(url) : undefined)),
  );
}

function tellOf({ url }: LateUrl): void {
  const { host } = new URL(addressOf(url));
  tell(vscode.l10n.t('The title from {0} came late: the light bulb on its URL offers it.', host));
}

function toAction(
  document: vscode.TextDocument,
  { kind, span, title }: TitleOffer,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const isFix = kind !== 'fill';
  const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;
  const action = new vscode.CodeAction(textOf(kind, title), isFix ? QuickFix : RefactorRewrite);
  const place = toPlace(document, span, 'fill-title');
  action.command = { command: FIX_COMMANDS['fill-title'], title: action.title, arguments: [place] };
  if (isFix) {
    const here = toRange(document, span);
    // VS Code lists what is said to mend a diagnostic before all else.
    action.diagnostics = diagnostics.filter(({ range }) => range.intersection(here) !== undefined);
    action.isPreferred = true;
  }
  return action;
}

function textOf(kind: TitleOffer['kind'], title = ''): string {
  if (kind === 'use') return vscode.l10n.t('Use the title "{0}"', cut(title, LONGEST));
  return kind === 'again'
    ? vscode.l10n.t('Try again to get the title')
    : vscode.l10n.t('Fill in the title of the page');
}
