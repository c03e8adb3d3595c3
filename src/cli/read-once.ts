import type { Episode } from '../notes/episode.ts';
import { readFresh } from '../notes/read-episode.ts';

/** Texts that are held, in UTF-16 code units: with what is read out of them about 50 MB, for a thousand long episodes. */
const MOST = 4_000_000;

/** Makes a `readFresh` that reads each text once; what is beyond so many texts is read every time. */
export function makeReadOnce(most = MOST): (text: string) => Episode {
  const held = new Map<string, Episode>();
  let room = most;
  return (text) => {
    const episode = held.get(text) ?? readFresh(text);
    if (!held.has(text) && text.length <= room) {
      room -= text.length;
      held.set(text, episode);
    }
    return episode;
  };
}
