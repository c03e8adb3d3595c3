import { authorAndText } from './sites/author-and-text.ts';
import type { Site } from './sites/site.ts';

/**
 * The sites whose titles are had, or read, in another way than those of any other page. To add one, add it here, to the table
 * of the README, and with an address to the table of its test. The endpoints are those of https://oembed.com/providers.json.
 */
export const SITES: readonly Site[] = [
  {
    // The page comes with its title late, and perhaps translated.
    name: 'YouTube',
    pages: [
      ...['watch', 'shorts/*', 'live/*', 'playlist', 'embed/*'].map((path) => `youtube.com/${path}`),
      'youtu.be/*',
    ],
    endpoint: 'https://www.youtube.com/oembed?format=json&url=',
    knowsAll: true,
  },
  {
    // The page is empty until its scripts run.
    name: 'X',
    pages: ['x.com/*/status/*', 'twitter.com/*/status/*'],
    endpoint: 'https://publish.x.com/oembed?omit_script=1&dnt=1&url=',
    knowsAll: true,
    titleOf: authorAndText,
  },
  {
    name: 'Bluesky',
    pages: ['bsky.app/profile/*/post/*'],
    endpoint: 'https://embed.bsky.app/oembed?format=json&url=',
    knowsAll: true,
    titleOf: authorAndText,
  },
  {
    name: 'Speaker Deck',
    pages: ['speakerdeck.com/*/*'],
    endpoint: 'https://speakerdeck.com/oembed.json?url=',
  },
  {
    name: 'SlideShare',
    pages: ['slideshare.net/*/*'],
    endpoint: 'https://www.slideshare.net/api/oembed/2?format=json&url=',
  },
  {
    name: 'Docswell',
    pages: ['docswell.com/s/*'],
    endpoint: 'https://www.docswell.com/service/oembed?url=',
  },
  {
    name: 'Spotify',
    pages: ['open.spotify.com/*'],
    endpoint: 'https://open.spotify.com/oembed?url=',
  },
  {
    name: 'SoundCloud',
    pages: ['soundcloud.com/*'],
    endpoint: 'https://soundcloud.com/oembed?format=json&url=',
  },
  {
    name: 'Vimeo',
    pages: ['vimeo.com/*'],
    endpoint: 'https://vimeo.com/api/oembed.json?url=',
  },
  {
    name: 'GitHub',
    pages: ['github.com/*'],
    drop: /^GitHub - | · GitHub$/g,
  },
  {
    // A PDF does not tell its title, but its page does.
    name: 'arXiv',
    pages: ['arxiv.org/pdf/*', 'arxiv.org/abs/*'],
    instead: ({ pathname }) =>
      `https://arxiv.org${pathname.replace(/^\/pdf\//, '/abs/').replace(/\.pdf$/, '')}`,
    drop: /^\[[\w./-]+\] /g,
  },
  {
    // Each language has its own names for these.
    name: 'Google Docs',
    pages: ['docs.google.com/*', 'drive.google.com/*'],
    drop: / - Google [\p{L}\p{M}]+$/gu,
  },
  { name: 'Qiita', pages: ['qiita.com/*'], drop: 'site name' },
  { name: 'connpass', pages: ['connpass.com/event/*', '*.connpass.com/event/*'], drop: 'site name' },
  {
    name: 'Hatena Blog',
    pages: [
      '*.hatenablog.com/*',
      '*.hatenablog.jp/*',
      '*.hateblo.jp/*',
      '*.hatenadiary.com/*',
      '*.hatenadiary.jp/*',
    ],
    drop: 'site name',
  },
];
