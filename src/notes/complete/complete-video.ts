import type { Context, EpisodeFacts } from '../context.ts';
import { hostOf } from '../links/url.ts';
import { isYouTubeVideo, videoKey } from '../links/url-key.ts';
import { remember } from '../remember.ts';
import { message } from '../rule.ts';
import type { CaretPlace } from './caret-place.ts';
import type { Completion } from './completion.ts';

/** Completes a video by a URL from the clipboard, where it is that of a video that no other episode has. */
export function completeVideo(
  { span, typed, lead }: CaretPlace,
  { earlier, later }: Context,
  url: string,
): readonly Completion[] {
  const begun = typed.trim();
  const key = videoKey(url);
  const lists = [earlier, later].map(videosOf);
  const isVideo = isYouTubeVideo(key) || lists.some(({ hosts }) => hosts.has(hostOf(url)));
  const isOurs = isVideo && !lists.some(({ keys }) => keys.has(key));
  const fits = url !== begun && (url.startsWith(begun) || /^[-ー－―—–]$/.test(begun));
  const detail = message('From the clipboard');
  const filter = url.startsWith(begun) ? url : `${typed}${url}`;
  return isOurs && fits ? [{ kind: 'video', label: url, text: lead + url, span, filter, detail }] : [];
}

/** The videos of episodes, and the sites where they are. */
const videosOf = remember((episodes: readonly EpisodeFacts[]) => {
  const keys = new Set(episodes.flatMap(({ video }) => video?.key ?? []));
  return { keys, hosts: new Set([...keys].map((key) => key.replace(/[/?#].*$/, ''))) };
});
