import { makeToText, type ToText } from './message.ts';

/** Gives the locale of the user, such as `ja_JP.UTF-8`, in the order of POSIX; empty where none is set. */
export function localeOf(env: NodeJS.ProcessEnv): string {
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
}

/** Makes what writes messages out in the language of a locale: Japanese, or else English. */
export async function toTextIn(locale: string): Promise<ToText> {
  // What only one language needs is read only for it.
  return /^ja(?![a-z])/i.test(locale) ? makeToText((await import('./japanese.ts')).JAPANESE) : makeToText();
}
