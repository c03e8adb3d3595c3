import * as vscode from 'vscode';
import { tellReady } from '../tell-ready.ts';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'link', 'other');

/** Stands in for any extension that pastes links into Markdown as ours does: by a paste edit of the kind `markdown.link`. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(_document, _ranges, data) {
      const text = (await data.get('text/plain')?.asString())?.trim() ?? '';
      if (!/^https?:\S+$/.test(text)) return undefined;
      return [new vscode.DocumentPasteEdit(`<${text}>`, 'Insert Other Link', KIND)];
    },
  };
  const metadata = { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/plain'] };
  subscriptions.push(
    vscode.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, metadata),
    tellReady('other-paste'),
  );
}
