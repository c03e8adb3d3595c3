import type { Context } from '../context.ts';
import type { Episode, Field } from '../episode.ts';
import { type Fix, message } from '../rule.ts';
import { isVideoDue } from './video-due.ts';
import { writeValue } from './write-value.ts';

/** How a field says that there is no video. */
export const NO_VIDEO = '-';

/** Mends a field without its video, which is due: asks for the URL, or says that there is no video. */
export function stateVideo(field: Field): Fix[] {
  return [
    askForVideo(field),
    { title: message('Write - for no video'), safe: false, edits: [writeValue(field, NO_VIDEO)] },
  ];
}

/** Mends a value that is not this episode's video: clears it while that is still to come, or states it. */
export function replaceVideo(field: Field, episode: Episode, context: Context): Fix[] {
  return isVideoDue(episode, context)
    ? stateVideo(field)
    : [
        { title: message('Clear the video'), safe: false, edits: [writeValue(field, '')] },
        askForVideo(field),
      ];
}

function askForVideo({ value: { start, end } }: Field): Fix {
  return {
    title: message("Enter the video's URL…"),
    safe: false,
    command: 'set-video',
    span: { start, end },
  };
}
