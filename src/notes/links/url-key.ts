import { rememberTexts } from '../remember-texts.ts';
import { cleanUrl, hostOf } from './url.ts';

const PARTS = /^https?:\/\/(?:[^/?#@\\]*@)?[^/?#:\\]*(:\d*)?([^?#]*)(?:\?([^#]*))?(#.+)?/i;

/**
 * Gives two URLs the same key where they lead to the same page: tracking stripped, `youtu.be/ID` as
 * `youtube.com/watch?v=ID`, `http` as `https`, `www.`, a default port and a trailing slash ignored, the host in lower case, the
 * fragment kept.
 */
export const urlKey = rememberTexts((url): string => {
  const parts = PARTS.exec(cleanUrl(url));
  if (parts === null) {
    return url;
  }
  const [, port = '', path = '', query = '', fragment = ''] = parts;
  const host = hostOf(url).replace(/^www\./, '');
  const page =
    videoPage(host, path, query) ??
    host + (/^:(?:80|443)?$/.test(port) ? '' : port) + path.replace(/\/+$/, '') + (query && `?${query}`);
  return page + fragment;
});

/** Gives two URLs the same key where they show the same video, from whatever second on. */
export function videoKey(url: string): string {
  const key = urlKey(url).replace(/#.*$/, '');
  return /^youtube\.com\/watch\?v=[^&]+/.exec(key)?.[0] ?? key;
}

/** Tells whether a key of a video is that of one YouTube video; not of a channel, a playlist or another site. */
export function isYouTubeVideo(key: string): boolean {
  return key.startsWith('youtube.com/watch?v=');
}

function videoPage(host: string, path: string, query: string): string | undefined {
  const parameters = query.split('&').filter((parameter) => parameter !== '');
  const id =
    host === 'youtu.be'
      ? path.slice(1).replace(/\/$/, '')
      : /^(?:m\.)?youtube\.com$/.test(host)
        ? videoIn(path, parameters)
        : undefined;
  if (id === undefined || id === '') {
    return undefined;
  }
  const rest = parameters.filter((parameter) => !parameter.startsWith('v='));
  return `youtube.com/watch?${[`v=${id}`, ...rest].join('&')}`;
}

function videoIn(path: string, parameters: readonly string[]): string | undefined {
  return path === '/watch'
    ? parameters.find((parameter) => parameter.startsWith('v='))?.slice(2)
    : /^\/(?:live|shorts|embed)\/([^/]+)/.exec(path)?.[1];
}
