import { findEmptyVideo } from '../header/empty-video.ts';
import { isVideoDue } from '../header/video-due.ts';
import { stateVideo } from '../header/video-fixes.ts';
import { message, type Rule } from '../rule.ts';

/** Flags an empty video field once the show has passed, in a show that states its videos. */
export const missingVideo: Rule = {
  id: 'missing-video',
  severity: 'warning',
  afterShow: true,
  summary: 'The show has taken place, and its video is not stated.',
  mend: "Asks for the video's URL, or writes `-` for none.",
  check(episode, context) {
    const field = findEmptyVideo(episode);
    if (field === undefined || !isVideoDue(episode, context)) {
      return [];
    }
    const span = { start: field.label.start, end: field.start + field.raw.trimEnd().length };
    return [{ message: message('The video is missing'), span, fixes: stateVideo(field) }];
  },
};
