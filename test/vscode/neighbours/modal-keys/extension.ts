import * as vscode from 'vscode';
import { tellReady } from '../tell-ready.ts';

/** What keys in Normal mode run; `gd` takes two. */
const COMMANDS: Readonly<Record<string, string>> = {
  u: 'undo',
  x: 'deleteRight',
  j: 'cursorDown',
  k: 'cursorUp',
  d: 'editor.action.deleteLines',
  gd: 'editor.action.revealDefinition',
};

/**
 * Stands in for VSCodeVim: takes the command `type` and has modes. In Normal mode letters are commands, and `p` writes what is
 * on the clipboard by an edit of its own, as Ctrl+V does in Insert mode unless a setting leaves that key to VS Code. In lists,
 * `h`, `j`, `k` and `l` move.
 */
export async function activate({ subscriptions }: vscode.ExtensionContext): Promise<void> {
  let isInsert = false;
  let before = '';
  const setMode = (insert: boolean) => {
    isInsert = insert;
    mode.text = insert ? '-- INSERT --' : '-- NORMAL --';
  };
  const mode = vscode.window.createStatusBarItem('modalKeys.mode');
  const normal = async (key: string) => {
    const keys = `${before}${key}`;
    before = keys === 'g' ? keys : '';
    if (key === 'i' || key === 'a') {
      if (key === 'a') await vscode.commands.executeCommand('cursorRight');
      setMode(true);
    } else if (key === 'p') await putClipboard();
    else if (COMMANDS[keys]) await vscode.commands.executeCommand(COMMANDS[keys]);
  };
  setMode(false);
  mode.show();
  await vscode.commands.executeCommand('setContext', 'modalKeys.active', true);
  subscriptions.push(
    mode,
    vscode.commands.registerCommand('type', (typed: { readonly text: string }) =>
      isInsert ? vscode.commands.executeCommand('default:type', typed) : normal(typed.text),
    ),
    vscode.commands.registerCommand('modalKeys.escape', async () => {
      await vscode.commands.executeCommand('hideSuggestWidget');
      setMode(false);
    }),
    vscode.commands.registerCommand('modalKeys.ctrlV', () => (isInsert ? putClipboard() : undefined)),
    tellReady('modal-keys'),
  );
}

async function putClipboard(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const text = await vscode.env.clipboard.readText();
  await editor?.edit((edit) => edit.insert(editor.selection.active, text));
}
