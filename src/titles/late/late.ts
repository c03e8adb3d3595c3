import type { Insertion } from '../../notes/paste/insertion.ts';
import { applyChanges, type Change, markTyped, type Pending } from '../../notes/pending.ts';
import { insertedUrls, type StandingUrl } from './inserted-urls.ts';
import type { LateUrl } from './late-url.ts';

/** A paste that the next change of the text must make. */
interface ExpectedPaste {
  readonly wish: number;
  readonly insertions: readonly Insertion[];
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
  /** Whether the titles that it does not tell itself are to be fetched; else only those URLs are followed that have one. */
  readonly mayFetch: boolean;
}

/** What is to come into one document, and the URLs in it that wait for titles, have late ones, or got none. */
export interface Late {
  readonly expected: readonly ExpectedPaste[];
  readonly urls: readonly LateUrl[];
}

/** One event of a document: its changes at once, the text after them, and who made them. */
export interface TextEvent {
  readonly changes: readonly Change[];
  readonly text: string;
  /** `own` for titles that were written. */
  readonly by: 'writer' | 'undo' | 'own';
}

/** The state of a document in which nothing is awaited. */
export const NOTHING_LATE: Late = { expected: [], urls: [] };

/** Takes note of a paste that is about to come. */
export function expectPaste(late: Late, paste: ExpectedPaste): Late {
  return { ...late, expected: [...late.expected, paste] };
}

/** Follows the URLs through a change: one that was itself edited, cut or undone is forgotten, and one that was expected is there now. */
export function afterChange({ expected, urls }: Late, event: TextEvent): Late {
  const { changes, text, by } = event;
  const moved = urls.flatMap((one): LateUrl[] => {
    const at = applyChanges(one.places, changes, text);
    const places = by === 'writer' ? markTyped(at, changes, text) : at;
    // After undo an edit would take redo away.
    return places.length === 0 ? [] : [{ ...one, places, isLate: one.isLate || by === 'undo' }];
  });
  const come = by === 'writer' ? expected.flatMap((paste) => pastedUrls(paste, changes, text)) : [];
  return { expected: [], urls: [...moved, ...come] };
}

function pastedUrls(paste: ExpectedPaste, changes: readonly Change[], text: string): LateUrl[] {
  const { wish, since, mayFetch } = paste;
  const standing = insertedUrls(paste.insertions, changes).filter(
    ({ url, start, end }) => text.slice(start, end) === url,
  );
  return [...new Set(standing.map(({ url }) => url))].flatMap((url): LateUrl[] => {
    const same = standing.filter((one) => one.url === url);
    const title = same.find((one) => one.title !== undefined)?.title;
    if (title === undefined && !mayFetch) return [];
    const places = same.map(toPlace);
    return [{ wish, url, places, since, isLate: false, ...(title !== undefined && { answer: { title } }) }];
  });
}

function toPlace({ url, start, end }: StandingUrl, id: number): Pending {
  return { id, url, span: { start, end }, typed: false };
}
