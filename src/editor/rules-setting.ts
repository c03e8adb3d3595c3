import * as vscode from 'vscode';
import { type Config, NO_CONFIG } from '../config/config.ts';
import { levelsOf } from '../config/levels.ts';
import { SETTINGS } from '../ids.ts';

const KEY = 'rules';

/** The setting that serves shows without a configuration of their own. */
export const RULES_SETTING = `${SETTINGS}.${KEY}`;

/** Makes a function that gives what the setting decides for a file: the same object as long as that is the same. */
export function makeRulesSetting(): (uri: vscode.Uri) => Config {
  const known = new Map<string, Config>();
  return (uri) => {
    const rules = levelsOf(vscode.workspace.getConfiguration(SETTINGS, uri).get(KEY));
    const key = JSON.stringify(rules);
    const config = known.get(key) ?? (key === '{}' ? NO_CONFIG : { rules });
    known.set(key, config);
    return config;
  };
}
