import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { siteOf } from '../../src/titles/sites/site-of.ts';
import { withoutParts } from '../../src/titles/sites/without-parts.ts';

/** Addresses, and the sites that they are of. */
const PAGES: Readonly<Record<string, string | undefined>> = {
  'https://www.youtube.com/watch?v=a': 'YouTube',
  'http://m.youtube.com/watch?v=a': 'YouTube',
  'https://www.youtube.com/shorts/a': 'YouTube',
  'https://www.youtube.com/live/a?si=b': 'YouTube',
  'https://youtube.com/playlist?list=a': 'YouTube',
  'https://www.youtube.com/@mizu': undefined,
  'https://youtu.be/': undefined,
  'https://youtube.com.evil.example/watch?v=a': undefined,
  'https://evilyoutube.com/watch?v=a': undefined,
  'https://mobile.twitter.com/mizu/status/1/photo/1': 'X',
  'https://x.com/mizu': undefined,
  'https://netflix.com/mizu/status/1': undefined,
  'https://bsky.app/profile/mizu': undefined,
  'https://de.slideshare.net/mizu/beans': 'SlideShare',
  'https://open.spotify.com./intl-ja/episode/1': 'Spotify',
  'https://player.vimeo.com/video/1': 'Vimeo',
  'https://gist.github.com/mizu/1': undefined,
  'https://github.com/': undefined,
  'https://arxiv.org/abs/math/0309136': 'arXiv',
  'https://arxiv.org/list/cs/new': undefined,
  'https://drive.google.com/file/d/1/view': 'Google Docs',
  'https://connpass.com/event/1/': 'connpass',
  'https://evilconnpass.com/event/1/': undefined,
  'https://example.com/': undefined,
};

describe('siteOf', () => {
  for (const [url, name] of Object.entries(PAGES)) {
    it(`finds ${name ?? 'no site'} for ${url}`, () => assert.equal(siteOf(url)?.name, name));
  }
});

describe('withoutParts', () => {
  it('takes the name of the site with what stands before it, and nothing else', () => {
    const titles = {
      'a - Site': 'a',
      'a｜Site': 'a',
      'a Site': 'a Site',
      'a - Other': 'a - Other',
      Site: 'Site',
      '- Site': '- Site',
    };
    for (const [title, rest] of Object.entries(titles))
      assert.equal(withoutParts(title, 'site name', 'Site'), rest);
    assert.equal(withoutParts('a - Site', 'site name', undefined), 'a - Site');
    assert.equal(withoutParts('a - Site', undefined, 'Site'), 'a - Site');
  });

  it('takes all that matches, unless that is all', () => {
    assert.equal(withoutParts('GitHub - a · GitHub', /^GitHub - | · GitHub$/g, undefined), 'a');
    assert.equal(withoutParts(' · GitHub', / · GitHub$/g, undefined), ' · GitHub');
  });
});
