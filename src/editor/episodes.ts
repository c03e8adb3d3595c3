import * as vscode from 'vscode';
import { STATE_NAMES, STATES } from '../archive/state.ts';
import { COMMANDS, VIEWS } from '../ids.ts';
import type { Archive } from './archive.ts';
import { toText } from './convert.ts';
import { ICONS } from './episode-items.ts';
import { EpisodesView } from './episodes-view.ts';

/** Shows all episodes with their states, with a filter and what else can be done with one of them. */
export function registerEpisodes({ archive }: { readonly archive: Archive }): vscode.Disposable {
  const view = new EpisodesView(archive);
  const onRow = (command: string, run: (uri: vscode.Uri) => void) =>
    vscode.commands.registerCommand(command, (row?: { readonly uri?: unknown }) => {
      if (row?.uri instanceof vscode.Uri) run(row.uri);
    });
  return vscode.Disposable.from(
    view,
    vscode.commands.registerCommand(COMMANDS.filterEpisodes, () => askFilter(view)),
    vscode.commands.registerCommand(COMMANDS.clearEpisodeFilter, () => view.filter(new Set(STATES))),
    onRow(COMMANDS.openEpisodeToSide, (uri) =>
      vscode.commands.executeCommand('vscode.open', uri, vscode.ViewColumn.Beside),
    ),
    onRow(COMMANDS.revealEpisode, (uri) => vscode.commands.executeCommand('revealInExplorer', uri)),
  );
}

/** Asks which states are to be shown; what is chosen holds until it is cleared. */
async function askFilter(view: EpisodesView): Promise<void> {
  const counts = view.list().flatMap(({ listed }) => listed.map(({ state }) => state));
  const items = STATES.map((state) => {
    return {
      label: toText(STATE_NAMES[state]),
      description: String(counts.filter((other) => other === state).length),
      iconPath: ICONS[state],
      picked: view.states.has(state),
      state,
    };
  });
  const title = vscode.l10n.t('Filter Episodes by State');
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  if (chosen !== undefined) {
    view.filter(new Set(chosen.map(({ state }) => state)));
    // Whoever asked by the palette is to see it.
    if (!view.isVisible) void vscode.commands.executeCommand(`${VIEWS.episodes}.focus`);
  }
}
