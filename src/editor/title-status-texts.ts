import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';
import { inSentences, listed } from '../notes/join-texts.ts';
import type { ReasonCode } from '../titles/reasons.ts';
import { type Failure, isOfBrowser } from '../titles/status/lot.ts';
import type { Shown } from '../titles/status/showing.ts';
import { toText } from './convert.ts';
import { reasonText } from './reason-text.ts';

/** How a status bar item looks and what it says; `label` is what screen readers read. */
export interface StatusTexts {
  readonly text: string;
  readonly tooltip: string | vscode.MarkdownString;
  readonly label: string;
  /** Whether it makes sense to ask once more. */
  readonly mayTryAgain: boolean;
}

/** As many lines as one looks through. */
const MOST_LINES = 8;
const OPEN_SETTINGS = 'workbench.action.openSettings';
const OPEN_REMOTE_SETTINGS = 'workbench.action.openRemoteSettings';

/** A setting of the machine on which the extension runs. */
const ALLOWED = `${SETTINGS}.titles.allowedPrivateHosts`;

/** The settings by which a reason can be changed. */
const SETTING_OF: Partial<Record<ReasonCode, string>> = {
  'private-address': ALLOWED,
  'denied-host': `${SETTINGS}.titles.denyHosts`,
  proxy: 'http.proxy',
};

/** Says in a status bar what is shown of titles. */
export function statusTexts(shown: Shown): StatusTexts {
  return shown.kind === 'progress' ? progressTexts(shown.urls) : failureTexts(shown.failures, shown.pages);
}

function progressTexts(urls: readonly string[]): StatusTexts {
  const count = urls.length === 1 ? vscode.l10n.t('1 title') : vscode.l10n.t('{0} titles', urls.length);
  const hosts = listed(hostsOf(urls), toText);
  const label =
    urls.length === 1
      ? vscode.l10n.t('Fetching 1 title from {0}', hosts)
      : vscode.l10n.t('Fetching {0} titles from {1}', urls.length, hosts);
  return { text: `$(sync~spin) ${count}`, tooltip: label, label, mayTryAgain: false };
}

function failureTexts(failures: readonly Failure[], pages: number): StatusTexts {
  const lines = linesOf(failures);
  const headline = headlineOf(failures, pages);
  if (failures.every(isOfBrowser)) {
    const label = spokenOf(headline, lines);
    return { text: `$(info) ${headline}`, tooltip: lines.join('\n'), label, mayTryAgain: false };
  }
  const again = vscode.l10n.t('Try again');
  return {
    text: `$(warning) ${headline} · ${again}`,
    tooltip: tooltipOf(lines, failures),
    label: spokenOf(headline, [...lines, again]),
    mayTryAgain: true,
  };
}

function spokenOf(headline: string, sentences: readonly string[]): string {
  return vscode.l10n.t('{0}. {1}', headline, inSentences(sentences, toText));
}

function headlineOf(failures: readonly Failure[], pages: number): string {
  if (failures.every(({ reason }) => reason === 'offline'))
    return vscode.l10n.t('No titles without an internet connection');
  if (failures.every(isOfBrowser)) return vscode.l10n.t('In a browser, only some sites give their titles');
  const hosts = hostsOf(failures.map(({ url }) => url));
  if (failures.length === 1) return vscode.l10n.t('No title from {0}', hosts.join());
  return vscode.l10n.t('No titles from {0} of {1} pages', failures.length, pages);
}

function linesOf(failures: readonly Failure[]): readonly string[] {
  if (failures.every(({ reason }) => reason === 'offline')) return [sentenceOf(failures)];
  const lines = failures.map((failure) => `${hostsOf([failure.url]).join()}: ${sentenceOf([failure])}`);
  const different = [...new Set(lines)];
  return different.length > MOST_LINES ? [...different.slice(0, MOST_LINES), '…'] : different;
}

/** Says why there is no title, where the reason is the same for all. */
function sentenceOf([failure]: readonly Failure[]): string {
  return failure ? reasonText(failure) : '';
}

function tooltipOf(lines: readonly string[], failures: readonly Failure[]): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  tooltip.isTrusted = { enabledCommands: [OPEN_SETTINGS, OPEN_REMOTE_SETTINGS] };
  for (const line of lines) tooltip.appendText(line).appendMarkdown('\n\n');
  const settings = new Set(failures.flatMap(({ reason }) => SETTING_OF[reason] ?? []));
  for (const setting of settings) {
    const isRemote = vscode.env.remoteName !== undefined && setting === ALLOWED;
    const command = isRemote ? OPEN_REMOTE_SETTINGS : OPEN_SETTINGS;
    const argument = encodeURIComponent(JSON.stringify([{ query: `@id:${setting}` }]));
    const title = vscode.l10n.t('Open the setting {0}', setting);
    tooltip.appendMarkdown(`[${title}](command:${command}?${argument})\n\n`);
  }
  return tooltip;
}

/** Paths and queries can hold secrets; the hosts alone tell enough. */
function hostsOf(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.map((url) => new URL(url).host))];
}
