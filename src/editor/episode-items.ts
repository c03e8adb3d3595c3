import * as vscode from 'vscode';
import { summarize } from '../archive/episode-summary.ts';
import { type EpisodeState, STATE_NAMES } from '../archive/state.ts';
import { listed } from '../notes/join-texts.ts';
import { toText } from './convert.ts';
import type { EpisodeRow, Row } from './episode-rows.ts';
import { formatDay } from './format-day.ts';

/** Each has a shape of its own, since not everybody sees the colours. */
export const ICONS: Record<EpisodeState, vscode.ThemeIcon> = {
  planned: new vscode.ThemeIcon('calendar'),
  'notes-missing': new vscode.ThemeIcon('edit', new vscode.ThemeColor('list.warningForeground')),
  ready: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  recorded: new vscode.ThemeIcon('play-circle'),
  'video-missing': new vscode.ThemeIcon(
    'device-camera-video',
    new vscode.ThemeColor('list.warningForeground'),
  ),
};

/** Turns a row into what VS Code draws; opening an episode opens its file. */
export function toTreeItem(row: Row): vscode.TreeItem {
  if (row.kind === 'episode') {
    return toEpisodeItem(row);
  }
  const state = row.isOpen
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(row.name || vscode.l10n.t('No date'), state);
  item.id = row.id;
  item.contextValue = row.kind;
  if (row.kind === 'year') {
    item.description = String(row.children.length);
  }
  return item;
}

function toEpisodeItem({ id, uri, episode }: EpisodeRow): vscode.TreeItem {
  const { facts, state } = episode;
  const { guests } = summarize(facts);
  const day = formatDay(facts.date?.iso);
  const about = facts.headline ?? facts.topics.find(({ label }) => label !== '')?.label ?? '';
  const item = new vscode.TreeItem(facts.id);
  item.id = id;
  item.iconPath = ICONS[state];
  item.description = [day?.short, about].filter(Boolean).join(' · ');
  item.contextValue = 'episode';
  const spoken = [facts.id, toText(STATE_NAMES[state]), day?.long, ...guests, about];
  item.accessibilityInformation = {
    label: listed(
      spoken.flatMap((text) => text || []),
      toText,
    ),
  };
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

/** Tells all of an episode in few words; what the notes say is written as text. */
export function toTooltip({ episode: { facts, state } }: EpisodeRow): vscode.MarkdownString {
  const { hosts, guests, presenters, topics, video } = summarize(facts);
  const tooltip = new vscode.MarkdownString('', true);
  tooltip
    .appendMarkdown('**')
    .appendText([facts.id, facts.headline].filter(Boolean).join(' '))
    .appendMarkdown('**');
  tooltip.appendMarkdown(` $(${ICONS[state].id}) ${toText(STATE_NAMES[state])}`);
  const lines = [
    formatDay(facts.date?.iso)?.long ?? vscode.l10n.t('No date'),
    hosts.length > 0 ? vscode.l10n.t('Hosted by {0}', listed(hosts, toText)) : '',
    guests.length > 0 ? vscode.l10n.t('Guest: {0}', listed(guests, toText)) : '',
    topics === 1 ? vscode.l10n.t('1 topic') : vscode.l10n.t('{0} topics', topics),
    ...presenters.map(
      ({ name, absent, topics: count }) => `\u2003${name}: ${absent ? vscode.l10n.t('absent') : count}`,
    ),
    video ?? '',
  ];
  for (const line of lines.filter((text) => text !== '')) {
    tooltip.appendMarkdown('  \n').appendText(line);
  }
  return tooltip;
}
