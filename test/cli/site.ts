import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { folderWith, notes } from './command.ts';

/** Lets the command ask a site of the test, and nothing else that is private. */
export const allow = (origin: string) => `--allow-host=${new URL(origin).host}`;

/** Gives each path a page of its name, except `missing`. */
export const site: RequestListener = (request, response) => {
  const name = decodeURIComponent(new URL(request.url ?? '', 'http://a').pathname.slice(1));
  const status = name === 'missing' ? 404 : 200;
  const type = { 'content-type': 'text/html; charset=utf-8' };
  response.writeHead(status, type).end(`<title>Page ${name}</title>`);
};

/** Makes a folder with an episode that has these lines below a topic. */
export const episodeWith = (...lines: readonly string[]) =>
  folderWith({ 'episodes/001/README.md': notes(1, lines.map((line) => `${line}\n`).join('')) });

/** Reads the notes of an episode. */
export const readNotes = (folder: string, id = '001') =>
  readFileSync(join(folder, `episodes/${id}/README.md`), 'utf8');
