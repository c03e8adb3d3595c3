import { sections } from './presenters.ts';
import type { Bad, Good } from './table.ts';

/** The URL of the notes in these tables. */
export const URL = 'https://blog.example.com/rain';

/** An episode with one item of notes. */
export const note = (text: string) => sections(['@kaze', `- ${text}`]);

/** A note that is right. */
export const ok = (name: string, text: string): Good => ({ name, text: note(text) });

/** A note before and after the mending. */
export const mended = (name: string, text: string, message: string, fixed: string, covers: string): Bad => ({
  ...ok(name, text),
  ...{ covers, message, fixed: note(fixed) },
});
