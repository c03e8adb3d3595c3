import type { Ask } from '../ask.ts';
import { statusError } from '../fetch/status-error.ts';
import { TitleError } from '../reasons.ts';
import { readOEmbed } from '../sites/read-oembed.ts';
import type { Site } from '../sites/site.ts';
import { firstTitle } from './first-title.ts';

/** Statuses by which an endpoint says that there is no such page. */
const ABSENT = new Set(['400', '404', '410']);

interface Wanted {
  readonly url: string;
  readonly signal: AbortSignal;
}

/** Asks the oEmbed endpoint of a site for a title; answers undefined where the page itself has to be asked. */
export async function embeddedTitle(ask: Ask, site: Site, wanted: Wanted): Promise<string | undefined> {
  if (site.endpoint === undefined) return undefined;
  try {
    const answer = await askEndpoint(ask, site.endpoint, wanted);
    const [title = ''] = [site.titleOf ? site.titleOf(answer) : answer.title];
    const cleaned = firstTitle([title]);
    return 'title' in cleaned ? cleaned.title : undefined;
  } catch (error) {
    if (!(error instanceof TitleError) || wanted.signal.aborted || error.code === 'offline') throw error;
    if (site.knowsAll && ABSENT.has(error.detail ?? '')) throw new TitleError('not-found', error.detail);
    return undefined;
  }
}

async function askEndpoint(ask: Ask, endpoint: string, { url, signal }: Wanted) {
  const page = await ask({ url: `${endpoint}${encodeURIComponent(url)}`, accept: 'json', signal });
  try {
    const wrong = statusError(page);
    if (wrong) throw wrong;
    return await readOEmbed(page);
  } finally {
    page.close();
  }
}
