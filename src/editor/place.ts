import * as vscode from 'vscode';
import { bareUrls } from '../notes/links/bare-urls.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { FixCommand } from '../notes/rule.ts';
import type { Span } from '../notes/span.ts';
import type { Checks } from './checks.ts';

/** A place in a version of a text for which a command was offered, as plain data. */
interface Place {
  readonly uri: string;
  readonly version: number;
  readonly command: FixCommand;
  readonly span: Span;
  /** What stood there. */
  readonly text: string;
}

/** A place in a document as it is now. */
export interface Found {
  readonly document: vscode.TextDocument;
  readonly span: Span;
}

/** Describes a place of a document for a command. */
export function toPlace(document: vscode.TextDocument, span: Span, command: FixCommand): Place {
  const text = document.getText().slice(span.start, span.end);
  return { uri: document.uri.toString(), version: document.version, command, span, text };
}

/**
 * Finds a place again: where the text has changed meanwhile, the nearest one with the same text for which the command is
 * still offered. Answers nothing where there is none, or for anything else than a place.
 */
export function findPlace(place: unknown, checks: Checks): Found | undefined {
  if (!isPlace(place)) {
    return undefined;
  }
  const { uri, version, command, span, text } = place;
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document === undefined || document.version === version) {
    return document && { document, span };
  }
  const now = document.getText();
  const [nearest] = offeredSpans(document, command, checks)
    .filter(({ start, end }) => now.slice(start, end) === text)
    .sort((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start));
  return nearest && { document, span: nearest };
}

/** Where a command is offered: in the fixes of problems, and for titles at every bare URL. */
function offeredSpans(document: vscode.TextDocument, command: FixCommand, checks: Checks): Span[] {
  if (command === 'fill-title') {
    const text = document.getText();
    return bareUrls(readEpisode(text), text).urls.map(({ span }) => span);
  }
  return spansOfFixes(document, command, checks);
}

/** Gives the places at which fixes of problems run a command. */
export function spansOfFixes(document: vscode.TextDocument, command: FixCommand, checks: Checks): Span[] {
  return checks(document)
    .flatMap(({ fixes }) => fixes)
    .flatMap((fix) => ('command' in fix && fix.command === command ? [fix.span] : []));
}

function isPlace(value: unknown): value is Place {
  const { uri, version, span, text } = (value ?? {}) as Partial<Record<keyof Place, unknown>>;
  const { start, end } = (span ?? {}) as Partial<Record<keyof Span, unknown>>;
  return (
    [uri, text].every((part) => typeof part === 'string') &&
    [version, start, end].every((part) => typeof part === 'number')
  );
}
