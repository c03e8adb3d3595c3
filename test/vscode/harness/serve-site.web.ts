import type { Answer, Asked, ServedSite } from '../../../scripts/lib/serve-site.mjs';
import { askMachine } from './machine.web.ts';

/** Does in a browser what `serveSite` does in Node: the machine that serves the tests serves the site, and asks here. */
export async function serveSite(answer: (asked: Asked) => Answer | Promise<Answer>): Promise<ServedSite> {
  const opened = await askMachine('POST', 'sites');
  const { origin } = (await opened.json()) as { readonly origin: string };
  const place = `sites/${encodeURIComponent(origin)}`;
  const answerOne = async ({ number, ...asked }: Asked & { readonly number: number }) =>
    askMachine('PUT', `${place}/${number}`, JSON.stringify(await answer(asked)));
  const answerAll = async () => {
    for (let next = await askMachine('GET', place); next.ok; next = await askMachine('GET', place))
      void answerOne((await next.json()) as Asked & { readonly number: number });
  };
  void answerAll();
  return { origin, stop: async () => void (await askMachine('DELETE', place)) };
}
