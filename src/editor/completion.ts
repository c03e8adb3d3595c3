import * as vscode from 'vscode';
import { datesFor } from '../archive/dates-for.ts';
import type { Config } from '../config/config.ts';
import type { CaretPlace } from '../notes/complete/caret-place.ts';
import { type Cause, completeAt, mayComplete, placeAt } from '../notes/complete/complete.ts';
import type { Completion } from '../notes/complete/completion.ts';
import type { Context } from '../notes/context.ts';
import type { Archive } from './archive.ts';
import { clipboardUrl } from './ask-url.ts';
import { toRange, toText } from './convert.ts';
import type { Documents } from './documents.ts';
import { today } from './today.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
}

/** The characters that make a list appear, as they are typed on any keyboard. */
const CHARACTERS: readonly string[] = ['#', '＃', '@', '＠', ' ', '-'];

/** Of more, further typing asks again. */
const MOST = 500;

/** Completes the people of the show in headings, the header and the notes, and dates and the video in the header. */
export function registerCompletion({ documents, archive }: Needs): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token, asked) {
      const cause = causeOf(asked);
      const before = document.lineAt(position).text.slice(0, position.character);
      const episode = mayComplete(before, cause) ? documents.episodeOf(document) : undefined;
      if (episode === undefined) return undefined;
      const [text, offset] = [document.getText(), document.offsetAt(position)];
      const known = { context: archive.contextOf(document), cause };
      const place = placeAt(text, offset, episode, known);
      const more = place && (await lookUp(place, known.context, archive.configuration.of(document.uri)));
      if (place === undefined || token.isCancellationRequested) return undefined;
      const found = completeAt(place, text, episode, { ...known, ...more });
      const items = found.slice(0, MOST).map((one, at) => toItem(document, one, at));
      // Asked again for each letter, VS Code would show the old list until the answer, and Enter would take from that.
      return new vscode.CompletionList(items, found.length > MOST);
    },
  };
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ...CHARACTERS);
}

/** Only where it is needed: not everybody may want the clipboard to be read. */
async function lookUp({ kind }: CaretPlace, context: Context, config: Config) {
  if (kind === 'date') return { dates: datesFor(context, today(), config) };
  const clipboard = kind === 'video' ? await clipboardUrl(config.tracking) : undefined;
  return clipboard === undefined ? {} : { clipboard };
}

function causeOf({ triggerKind, triggerCharacter }: vscode.CompletionContext): Cause {
  if (triggerKind === vscode.CompletionTriggerKind.Invoke) return 'writer';
  return (triggerCharacter?.normalize('NFKC') as Cause | undefined) ?? 'typing';
}

const KINDS: Record<Completion['kind'], vscode.CompletionItemKind> = {
  person: vscode.CompletionItemKind.User,
  nobody: vscode.CompletionItemKind.Value,
  date: vscode.CompletionItemKind.Value,
  video: vscode.CompletionItemKind.Reference,
};

function toItem(document: vscode.TextDocument, one: Completion, at: number): vscode.CompletionItem {
  const { kind, label, text, span, filter } = one;
  const description = one.detail ? toText(one.detail) : weekdayOf(label);
  const item = new vscode.CompletionItem({ label, description }, KINDS[kind]);
  const written = text.replace(/^#+/, '').trim();
  item.insertText = text;
  item.range = toRange(document, span);
  item.filterText = filter;
  item.sortText = String(at).padStart(3, '0');
  if (written !== label) item.detail = written;
  return item;
}

function weekdayOf(date: string): string {
  const form = new Intl.DateTimeFormat(vscode.env.language, { weekday: 'long', timeZone: 'UTC' });
  return form.format(new Date(`${date}T00:00:00Z`));
}
