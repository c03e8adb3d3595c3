import type { Context, EpisodeFacts } from '../context.ts';
import { goToEpisode } from '../edits/go-to-episode.ts';
import type { Episode, Field } from '../episode.ts';
import { makeFindBy } from '../find-by.ts';
import { replaceVideo } from '../header/video-fixes.ts';
import { isYouTubeVideo, videoKey } from '../links/url-key.ts';
import { isSite } from '../people/profiles.ts';
import { type Finding, message, type Rule } from '../rule.ts';
import { within } from '../span.ts';

/** Flags a video that an earlier episode has: the trace of a copied episode. */
export const repeatedVideo: Rule = {
  id: 'repeated-video',
  severity: 'warning',
  summary: 'An earlier episode has the same video.',
  mend: "Clears it, or asks for the video's URL once the show has taken place.",
  check(episode, context) {
    return episode.fields
      .filter(({ kind }) => kind === 'video')
      .flatMap((field) => find(field, episode, context));
  },
};

function find(field: Field, episode: Episode, context: Context): Finding[] {
  const [link] = within(episode.meant, field.value);
  const other = link && latestWith(link.url, context.earlier);
  if (link === undefined || other?.video === undefined) {
    return [];
  }
  const go = goToEpisode(other, other.video);
  return [
    {
      message: message('This video is already the video of episode {0}', other.id),
      span: { start: link.start, end: link.end },
      related: [{ ...go.goTo, message: message('Episode {0} has this video', other.id) }],
      fixes: [...replaceVideo(field, episode, context), go],
    },
  ];
}

/** Gives the latest earlier episode with the same video; none for a page on which a show has all its videos. */
function latestWith(url: string, earlier: readonly EpisodeFacts[]): EpisodeFacts | undefined {
  const key = videoKey(url);
  const others = withVideo(earlier, key);
  const isShared = !isYouTubeVideo(key) && (others.length > 1 || /^youtube\.com\//.test(key) || isSite(url));
  return isShared ? undefined : others.at(-1)?.episode;
}

const withVideo = makeFindBy(({ video }) => (video === undefined ? [] : [[video.key, video]]));
