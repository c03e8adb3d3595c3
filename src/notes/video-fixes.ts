import { clearValue } from './clear-value.ts';
import type { Context } from './context.ts';
import type { Episode, Field } from './episode.ts';
import { type Fix, message } from './rule.ts';
import type { Span } from './span.ts';
import { isVideoDue } from './video-due.ts';

/** Asks the writer for the video's URL and writes it in this place. */
export function askForVideo({ start, end }: Span): Fix {
  return {
    title: message("Enter the video's URL …"),
    safe: false,
    command: 'set-video',
    span: { start, end },
  };
}

/** Mends a value that is not this episode's video: clears it while that is still to come, and asks for the right one. */
export function replaceVideo(field: Field, episode: Episode, context: Context): Fix[] {
  const ask = askForVideo(field.value);
  return isVideoDue(episode, context)
    ? [ask]
    : [{ title: message('Clear the video'), safe: false, edits: [clearValue(field)] }, ask];
}
