import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What lets titles come from the pages of the tests, which this machine serves. */
export const LOOPBACK_ALLOWED = { 'showNotes.titles.allowedPrivateHosts': ['127.0.0.1'] };

/** What every VS Code that the scripts start is set to: nothing moves, nothing asks, pictures are clean. */
const DEFAULTS = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'window.confirmBeforeClose': 'never',
  'remote.autoForwardPorts': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** The key that tidies a window up and then opens the palette, in Playwright's notation. */
export const TIDY_KEY = 'Control+Alt+Shift+F9';

/** What that key runs, as `keybindings.json` and manifests have it. */
export const KEYBINDINGS = [
  {
    key: 'ctrl+alt+shift+f9',
    command: 'runCommands',
    args: {
      commands: [
        'workbench.action.closeQuickOpen',
        'notifications.clearAll',
        'workbench.action.closePanel',
        ...Array(8).fill('workbench.action.revertAndCloseActiveEditor'),
        'workbench.action.editorLayoutSingle',
        'workbench.view.explorer',
        // The sign that all is done.
        'workbench.action.showCommands',
      ],
    },
  },
];

/**
 * The defaults with these settings over them.
 * @param {Readonly<Record<string, unknown>>} settings
 */
export function withDefaults(settings) {
  return { ...DEFAULTS, ...settings };
}

/**
 * Replaces the user's settings of a server by the defaults with these over them, and the key bindings; open windows follow.
 * @param {string} home the server's folder
 * @param {Readonly<Record<string, unknown>>} settings
 */
export async function writeSettings(home, settings) {
  const folder = join(home, 'data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(withDefaults(settings), null, 2));
  await writeFile(join(folder, 'keybindings.json'), JSON.stringify(KEYBINDINGS));
}

/**
 * Replaces the settings of a server's machine, which a server does not take from its users.
 * @param {string} home the server's folder
 * @param {Readonly<Record<string, unknown>>} settings
 */
export async function writeMachineSettings(home, settings) {
  const folder = join(home, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
}
