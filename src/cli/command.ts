/** An option of a command, as its help and the README describe it. */
export interface Option {
  /** Without its dashes. */
  readonly name: string;
  readonly short?: string;
  /** What stands for its value; absent for one that has none. */
  readonly value?: string;
  /** True where it may be given several times. */
  readonly multiple?: true;
  readonly text: string;
}

/** A command of the program. */
export interface Command {
  readonly name: string;
  /** What follows its name. */
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** What its exit codes say; empty where it cannot fail. */
  readonly exitCodes: readonly (readonly [code: number, text: string])[];
}

/** The option that every command has. */
export const HELP: Option = { name: 'help', short: 'h', text: 'Prints the help of the command.' };

/** The option of commands that look at the clock. */
export const AS_OF: Option = {
  name: 'as-of',
  value: '<date-time>',
  text: 'Takes this for now, in ISO 8601: `2026-11-20T22:00:00+09:00`. Without a zone it is UTC.',
};
