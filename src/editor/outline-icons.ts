import * as vscode from 'vscode';
import { coveredIn } from '../archive/covered-in.ts';
import type { FieldKind } from '../notes/episode.ts';
import type { Row } from './outline-rows.ts';
import { problemsIn, type ToFix } from './outline-sheet.ts';

const FIELD_ICONS: Record<FieldKind, string> = {
  host: 'mic',
  date: 'calendar',
  video: 'device-camera-video',
  guest: 'person-add',
  other: 'tag',
};

/** Chooses the icon of a row: each state has a shape of its own, since not everybody sees the colours. */
export function iconOf(row: Row): vscode.ThemeIcon {
  const { item, sheet } = row;
  if (item.kind === 'ready') {
    return sheet.toFix.length === 0
      ? new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))
      : problemIcon(sheet.toFix);
  }
  const problems = problemsIn(sheet, item);
  const isPart = item.kind === 'topic' || item.kind === 'link' || item.kind === 'field';
  return isPart && problems.length > 0 ? problemIcon(problems) : plainIcon(row);
}

function plainIcon({ item: { kind, absent, field, url, label }, sheet }: Row): vscode.ThemeIcon {
  switch (kind) {
    case 'field':
      return new vscode.ThemeIcon(FIELD_ICONS[field ?? 'other']);
    case 'presenter':
      return absent
        ? new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'))
        : new vscode.ThemeIcon('account');
    case 'section':
      return new vscode.ThemeIcon('list-tree');
    case 'topic':
      return topicIcon(url !== undefined, url !== undefined && coveredIn(url, sheet.context) !== undefined);
    case 'link':
      return new vscode.ThemeIcon(label === url ? 'globe' : 'link');
    default:
      return new vscode.ThemeIcon('book');
  }
}

function topicIcon(isLinked: boolean, isCovered: boolean): vscode.ThemeIcon {
  if (isCovered) {
    return new vscode.ThemeIcon('history', new vscode.ThemeColor('charts.blue'));
  }
  return new vscode.ThemeIcon(isLinked ? 'bookmark' : 'note');
}

/** Gives the icon of the worst of some problems; what is missing is as bad as a warning. */
function problemIcon(problems: readonly ToFix[]): vscode.ThemeIcon {
  const worst = Math.min(
    ...problems.map(({ severity = vscode.DiagnosticSeverity.Warning }): number => severity),
  );
  if (worst === vscode.DiagnosticSeverity.Error) {
    return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  }
  return worst === vscode.DiagnosticSeverity.Warning
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground'));
}
