import type { Context } from '../context.ts';
import type { Episode, Field } from '../episode.ts';
import { hasMoreBelow } from '../header/field-item.ts';
import { hasVideoBeside } from '../header/header-video.ts';
import { replaceVideo } from '../header/video-fixes.ts';
import { isNoVideo, namesNone } from '../header/video-value.ts';
import { RECENT } from '../learning.ts';
import { repairUrl } from '../links/repair-url.ts';
import { hostOf } from '../links/url.ts';
import { videoKey } from '../links/url-key.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';

/** Flags a video that is no URL, unless it says that there is none, or others of the last six episodes are so too. */
export const videoUrl: Rule = {
  id: 'video-url',
  severity: 'information',
  summary: 'The video is no URL; a dash, and words such as `private`, say that there is none.',
  mend: 'Repairs the URL, or clears the value, or asks for the URL.',
  check(episode, context) {
    return isUsual(context) || hasVideoBeside(episode)
      ? []
      : episode.fields
          .filter(({ kind, value }) => kind === 'video' && isNoVideo(value.raw))
          .filter((field) => !hasMoreBelow(field, episode))
          .map((field) => find(field, episode, context));
  },
};

function isUsual({ earlier }: Context): boolean {
  const others = earlier.slice(-RECENT).filter(({ fields }) => {
    return fields.some(({ kind, value }) => kind === 'video' && isNoVideo(value));
  });
  return others.length > 1;
}

function find(field: Field, episode: Episode, context: Context): Finding {
  const { value } = field;
  return {
    message: namesNone(value.raw)
      ? message('The URL of the video names no video')
      : message('Unexpected video "{0}", expected a URL', value.raw),
    span: value,
    fixes: [
      ...(namesNone(value.raw) ? [] : repair(field, context)),
      ...replaceVideo(field, episode, context),
    ],
  };
}

/** A repaired URL that is an earlier episode's video would be the next problem. */
function repair({ value }: Field, { earlier, tracking }: Context): Fix[] {
  const repaired = repairUrl(value.raw, tracking);
  if (repaired === undefined || earlier.some(({ video }) => video?.key === videoKey(repaired.url))) {
    return [];
  }
  const { url, length } = repaired;
  const safe = /^(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)$/.test(hostOf(url));
  const span = { start: value.start, end: value.start + length };
  return [{ title: message('Change the URL to {0}', url), safe, edits: [{ span, text: url }] }];
}
