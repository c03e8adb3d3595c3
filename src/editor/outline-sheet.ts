import * as vscode from 'vscode';
import { findGaps } from '../archive/gaps.ts';
import { type TopicTarget, topicTarget } from '../archive/topic-target.ts';
import { SOURCE } from '../ids.ts';
import type { Context } from '../notes/context.ts';
import type { Episode } from '../notes/episode.ts';
import { type KeptItem, keepIds } from '../notes/keep-ids.ts';
import type { OutlineItem } from '../notes/outline.ts';
import type { Span } from '../notes/span.ts';
import type { Archive } from './archive.ts';
import { toText } from './convert.ts';
import type { Documents } from './documents.ts';
import { outlineOf } from './outline-target.ts';

/** Something that is to be fixed before the show. */
export interface ToFix {
  readonly span: Span;
  readonly text: string;
  /** What the Problems panel says of it; absent for what is only missing. */
  readonly severity?: vscode.DiagnosticSeverity;
}

/** All that the outline tells of an episode, as of one version of its document. */
export interface Sheet {
  readonly document: vscode.TextDocument;
  readonly episode: Episode;
  readonly context: Context;
  readonly target: TopicTarget | undefined;
  readonly isOver: boolean;
  /** In the order of the text. */
  readonly toFix: readonly ToFix[];
  readonly items: readonly KeptItem[];
}

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
}

/** Reads what the outline tells of a document; rows that were there before keep their ids. */
export function readSheet(
  { documents, archive }: Needs,
  document: vscode.TextDocument,
  before: Sheet | undefined,
): Sheet | undefined {
  const episode = documents.episodeOf(document);
  if (episode === undefined) {
    return undefined;
  }
  const context = archive.contextForRules(document);
  const { isOver, gaps } = findGaps(episode, context);
  const missing = gaps.map(({ span, message }): ToFix => ({ span, text: toText(message) }));
  const toFix = [...missing, ...problemsOf(document)].sort((a, b) => a.span.start - b.span.start);
  const old = before?.document === document ? before.items : [];
  return {
    ...{ document, episode, context, isOver, toFix },
    target: topicTarget(context.earlier, archive.configuration.of(document.uri)),
    items: keepIds([readyItem(toFix), ...outlineOf(episode)], old, { id: document.uri.toString(), path: [] }),
  };
}

/** Gives all that is to be fixed in what a row stands for. */
export function toFixIn({ toFix }: Sheet, { kind, span }: OutlineItem): ToFix[] {
  return kind === 'ready'
    ? []
    : toFix.filter(({ span: { start } }) => span.start <= start && start < span.end);
}

/** Gives the problems that begin in what a row stands for. */
export function problemsIn(sheet: Sheet, item: OutlineItem): ToFix[] {
  return toFixIn(sheet, item).filter(({ severity }) => severity !== undefined);
}

/** Gives the problems that the Problems panel shows of a document. */
function problemsOf(document: vscode.TextDocument): ToFix[] {
  return vscode.languages.getDiagnostics(document.uri).flatMap(({ source, severity, range, message }) => {
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const isShown = source === SOURCE && severity !== vscode.DiagnosticSeverity.Hint;
    return isShown ? [{ span, severity, text: message }] : [];
  });
}

function readyItem([first, ...others]: readonly ToFix[]): OutlineItem {
  const { start, end } = first?.span ?? { start: 0, end: 0 };
  return {
    ...{ kind: 'ready', key: 'ready', label: '' },
    count: first === undefined ? 0 : others.length + 1,
    span: { start, end },
    target: { start, end },
    children: [],
  };
}
