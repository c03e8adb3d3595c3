import * as vscode from 'vscode';
import { tellReady } from '../tell-ready.ts';

/** Where the table of contents stands that is kept up on each save. */
const CONTENTS = /<!-- toc -->[\s\S]*<!-- \/toc -->/;

/**
 * Stands in for Markdown All in One: takes Ctrl+V where text is selected, Enter and Tab in lists and Alt+Up in Markdown files
 * by the same conditions, completes behind `#`, `[` and `(`, writes a table of contents into a file that is being saved, and
 * formats what it is asked to.
 */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const selector = { language: 'markdown' };
  subscriptions.push(
    vscode.commands.registerTextEditorCommand('listKeys.paste', (editor) => void paste(editor)),
    vscode.commands.registerTextEditorCommand('listKeys.enter', (editor) => void enter(editor)),
    vscode.commands.registerTextEditorCommand('listKeys.tab', (editor) => void tab(editor)),
    vscode.commands.registerCommand('listKeys.moveLineUp', () =>
      vscode.commands.executeCommand('editor.action.moveLinesUpAction'),
    ),
    vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems }, '#', '[', '('),
    vscode.languages.registerDocumentFormattingEditProvider(selector, { provideDocumentFormattingEdits }),
    vscode.workspace.onWillSaveTextDocument((event) => event.waitUntil(contentsOf(event.document))),
    tellReady('list-keys'),
  );
}

/** Makes a link of the selection, by a snippet, without the paste that other extensions take part in. */
async function paste(editor: vscode.TextEditor): Promise<void> {
  const text = (await vscode.env.clipboard.readText()).trim();
  const isLink = /^https?:\S+$/.test(text) && editor.selections.length === 1;
  if (!isLink) {
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    return;
  }
  await editor.insertSnippet(new vscode.SnippetString(`[$TM_SELECTED_TEXT$0](${text})`));
}

/** Goes on with the list, or ends it behind an empty item. */
async function enter(editor: vscode.TextEditor): Promise<void> {
  const { active } = editor.selection;
  const line = editor.document.lineAt(active.line);
  const [, marker] = /^(\s*[-*+] +)/.exec(line.text) ?? [];
  if (marker === undefined) {
    await vscode.commands.executeCommand('type', { source: 'keyboard', text: '\n' });
    return;
  }
  const isEmpty = line.text.trimEnd().length < marker.length;
  await editor.edit((edit) => (isEmpty ? edit.delete(line.range) : edit.insert(active, `\n${marker}`)));
}

async function tab(editor: vscode.TextEditor): Promise<void> {
  const isItem = /^\s*[-*+] +$/.test(editor.document.lineAt(editor.selection.active.line).text);
  await vscode.commands.executeCommand(isItem ? 'editor.action.indentLines' : 'tab');
}

function provideCompletionItems(): vscode.CompletionItem[] {
  return [new vscode.CompletionItem('list-keys-heading', vscode.CompletionItemKind.Reference)];
}

function provideDocumentFormattingEdits(document: vscode.TextDocument): vscode.TextEdit[] {
  const lines = Array.from({ length: document.lineCount }, (_, at) => document.lineAt(at));
  return lines
    .filter(({ text }) => /[ \t]$/.test(text))
    .map(({ lineNumber, text }) =>
      vscode.TextEdit.delete(new vscode.Range(lineNumber, text.trimEnd().length, lineNumber, text.length)),
    );
}

async function contentsOf(document: vscode.TextDocument): Promise<vscode.TextEdit[]> {
  const text = document.getText();
  const old = document.languageId === 'markdown' ? CONTENTS.exec(text) : null;
  if (old === null) return [];
  const headings = [...text.matchAll(/^### (.*)$/gm)].map(([, title]) => `- ${title}\n`);
  const range = new vscode.Range(
    document.positionAt(old.index),
    document.positionAt(old.index + old[0].length),
  );
  return [vscode.TextEdit.replace(range, `<!-- toc -->\n\n${headings.join('')}\n<!-- /toc -->`)];
}
