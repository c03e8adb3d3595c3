import * as vscode from 'vscode';
import { coveredIn } from '../archive/covered-in.ts';
import { daysBetween, leadingDate } from '../notes/dates/calendar.ts';
import { listed } from '../notes/join-texts.ts';
import { shownHost } from '../notes/links/url.ts';
import type { OutlineItem } from '../notes/outline.ts';
import { toText } from './convert.ts';
import { formatDay } from './format-day.ts';
import type { Row } from './outline-rows.ts';
import { problemsIn, type Sheet } from './outline-sheet.ts';
import { today } from './today.ts';

/** Days that nobody counts any more. */
const FAR = 60;

/** Names a row. */
export function labelOf({ item, sheet }: Row): string {
  return item.kind === 'ready' ? readiness(sheet) : item.label || vscode.l10n.t('(untitled)');
}

/** Tells of a row what is worth a glance, in few words. */
export function describe(row: Row): string {
  const { kind } = row.item;
  const [about, problems] = [aboutOf(row), problemCount(row)];
  // Long titles leave little room: what is wrong comes before hosts and URLs.
  const isPart = kind === 'topic' || kind === 'link' || kind === 'field';
  return (isPart ? [...problems, ...about] : [...about, ...problems]).join(' · ');
}

/** Tells of a row what a screen reader is to read. */
export function spokenOf(row: Row): string {
  const { item, sheet } = row;
  const covered = item.kind === 'topic' && item.url && coveredIn(item.url, sheet.context);
  const own = [...kindOf(item), ...aboutOf(row).filter((text) => !covered || !text.includes(covered.id))];
  const again = covered ? [vscode.l10n.t('covered in {0}', covered.id)] : [];
  const name = item.kind === 'header' ? vscode.l10n.t('Header {0}', item.label) : labelOf(row);
  return listed([name, ...own, ...again, ...problemCount(row)].filter(Boolean), toText);
}

/** Tells how many topics a presenter has, and is to have. */
function topicCount({ count = 0 }: OutlineItem, { target }: Sheet): string {
  if (target === undefined) {
    return count === 1 ? vscode.l10n.t('1 topic') : vscode.l10n.t('{0} topics', count);
  }
  return vscode.l10n.t('{0} of {1}', count, targetText(target));
}

/** Writes how many topics a presenter is to have, as `3-4`. */
export function targetText({ least, most }: NonNullable<Sheet['target']>): string {
  return least < most ? `${least}-${most}` : String(most);
}

function aboutOf({ item, sheet, parent }: Row): string[] {
  const { kind, absent, url = '', section, value } = item;
  switch (kind) {
    case 'ready':
      return sheet.toFix.slice(0, 1).map(({ text }) => text);
    case 'header':
      return dateOf(sheet);
    case 'presenter':
      return [absent ? vscode.l10n.t('absent') : topicCount(item, sheet)];
    case 'section':
      return [topicCount(item, { ...sheet, target: undefined })];
    case 'topic': {
      const again = coveredIn(url, sheet.context);
      const heading =
        parent === undefined ? sheet.items.find((one) => one.item.section === section) : undefined;
      return [heading?.item.label, again && vscode.l10n.t('in {0}', again.id), hostBeside(item)].flatMap(
        (text) => text || [],
      );
    }
    default:
      return value && !isAddress(item) ? [value] : [];
  }
}

function kindOf({ kind, url }: OutlineItem): string[] {
  switch (kind) {
    case 'presenter':
      return [vscode.l10n.t('presenter')];
    case 'topic':
      return [url === undefined ? vscode.l10n.t('topic without link') : vscode.l10n.t('topic')];
    case 'link':
      return [vscode.l10n.t('link')];
    default:
      return [];
  }
}

function problemCount({ item, sheet }: Row): string[] {
  const { length } = problemsIn(sheet, item);
  if (length === 0) {
    return [];
  }
  return [length === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', length)];
}

function readiness({ isOver, toFix: { length } }: Sheet): string {
  if (length === 0) {
    return isOver ? vscode.l10n.t('Recorded') : vscode.l10n.t('Ready');
  }
  if (isOver) {
    return length === 1 ? vscode.l10n.t('1 to fix') : vscode.l10n.t('{0} to fix', length);
  }
  return length === 1 ? vscode.l10n.t('1 to fix before air') : vscode.l10n.t('{0} to fix before air', length);
}

/** Tells the date, and how many days there are until then, or since, where these are few. */
function dateOf({ episode }: Sheet): string[] {
  const iso = episode.fields.flatMap(({ kind, value }) =>
    kind === 'date' ? (leadingDate(value.raw) ?? []) : [],
  )[0];
  const day = formatDay(iso);
  if (iso === undefined || day === undefined) {
    return [];
  }
  const days = daysBetween(today(), iso);
  if (Math.abs(days) > FAR) {
    return [day.long];
  }
  const relative = new Intl.RelativeTimeFormat(vscode.env.language, { numeric: 'auto' });
  return [day.short, relative.format(days, 'day')];
}

function hostBeside(item: OutlineItem): string {
  return isAddress(item) ? '' : shownHost(item.url ?? '');
}

/** Tells whether a row says its address, and so its host, already. */
function isAddress({ label }: OutlineItem): boolean {
  return /^https?:/i.test(label);
}
