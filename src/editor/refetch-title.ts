import * as vscode from 'vscode';
import { COMMANDS } from '../ids.ts';
import { retitleEdits, type Titled, titledAt } from '../notes/links/retitle.ts';
import { hostOf } from '../notes/links/url.ts';
import { isWebUrl } from '../titles/gate/pasted-url.ts';
import type { TitleAnswer, TitleSource } from '../titles/title-source.ts';
import { applyFresh } from './apply-fresh.ts';
import { hasTab } from './carets.ts';
import type { Documents } from './documents.ts';
import { FollowedSpan } from './followed-span.ts';
import { mayFetch } from './may-fetch.ts';
import { plainLabel } from './plain-label.ts';
import { reasonText } from './reason-text.ts';
import { tell } from './tell.ts';

interface Needs {
  readonly documents: Documents;
  readonly titles: TitleSource;
}

/** Registers the command that asks anew for the title of the link at the cursor, shows it beside the old one, and writes it if it is wanted. */
export function registerRefetchTitle({ documents, titles }: Needs): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.refetchTitle, async () => {
    const editor = vscode.window.activeTextEditor;
    const episode = editor && documents.episodeOf(editor.document);
    if (editor === undefined || episode === undefined) return;
    const { document, selection } = editor;
    const link = titledAt(episode, document.getText(), document.offsetAt(selection.active));
    if (link === undefined || !isWebUrl(link.url)) {
      const none = vscode.l10n.t('There is no link at the cursor that could get the title of its page.');
      void vscode.window.showInformationMessage(none);
    } else if (mayFetch(document)) {
      await refetch(titles, document, link);
    }
  });
}

async function refetch(titles: TitleSource, document: vscode.TextDocument, link: Titled): Promise<void> {
  const followed = new FollowedSpan({ document, span: link.span });
  try {
    const title = await newTitle(await ask(titles, link.url), link);
    if (title === undefined) return;
    const isWritten = await applyFresh(document, (text) =>
      followed.span && hasTab(document) ? retitleEdits(text, followed.span, title) : [],
    );
    if (!isWritten) {
      tell(vscode.l10n.t('Nothing was written: the text has changed, or this cannot stand here.'));
    }
  } finally {
    followed.dispose();
  }
}

function ask(titles: TitleSource, url: string): Thenable<TitleAnswer> {
  const location = vscode.ProgressLocation.Notification;
  const title = vscode.l10n.t('Fetching the title from {0}', hostOf(url));
  return vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    const stop = new AbortController();
    const cancelling = token.onCancellationRequested(() => stop.abort());
    try {
      return await titles(url, stop.signal, { fresh: true });
    } finally {
      cancelling.dispose();
    }
  });
}

/** Gives the title that the writer wants in place of the old one; nothing where that is to stay. */
async function newTitle(answer: TitleAnswer, link: Titled): Promise<string | undefined> {
  if ('title' in answer && answer.title !== link.title) return choose(answer.title, link);
  if ('title' in answer) {
    // VS Code would make links, even of commands, of what a page has in its title.
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The page still has the title that the link has.'),
    );
  } else if (answer.reason !== 'cancelled') {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('No title from {0}. {1}', hostOf(link.url), reasonText(answer)),
    );
  }
  return undefined;
}

async function choose(title: string, link: Titled): Promise<string | undefined> {
  const fresh = { label: plainLabel(title), description: vscode.l10n.t('new') };
  const old = { label: plainLabel(link.title), description: vscode.l10n.t('as it is') };
  const placeHolder = vscode.l10n.t('Which title is the link to have?');
  const options = { title: link.url, placeHolder, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick([fresh, old], options)) === fresh ? title : undefined;
}
