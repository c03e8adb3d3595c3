import type { Episode } from '../episode.ts';
import { isYouTubeVideo, videoKey } from '../links/url-key.ts';
import { contains } from '../span.ts';

/** Tells whether the header links to a video beside its video field: an embedded picture, `[Watch now](…)`. */
export function hasVideoBeside({ meant, fields }: Episode): boolean {
  return meant.some(
    (link) =>
      link.place === 'header' &&
      isYouTubeVideo(videoKey(link.url)) &&
      !fields.some((field) => field.kind === 'video' && contains(field, link)),
  );
}
