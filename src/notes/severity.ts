/** How serious a problem is; the names are VS Code's. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** From the most serious to the least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How serious the problems of rules are, by the rules' ids; `off` for rules that are not to be heard. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;
