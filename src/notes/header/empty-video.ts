import type { Episode, Field } from '../episode.ts';
import { hasMoreBelow } from './field-item.ts';
import { hasVideoBeside } from './header-video.ts';

/** Finds the field of the video where nothing in the header tells of one: no URL, no word such as `private`, no dash. */
export function findEmptyVideo(episode: Episode): Field | undefined {
  const [field, ...others] = episode.fields.filter(({ kind }) => kind === 'video');
  if (field === undefined || hasVideoBeside(episode) || hasMoreBelow(field, episode)) {
    return undefined;
  }
  return [field, ...others].some(({ value }) => value.raw !== '') ? undefined : field;
}
