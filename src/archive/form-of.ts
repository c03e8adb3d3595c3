import type { Episode, Title } from '../notes/episode.ts';
import type { EpisodeForm } from '../notes/episode-form.ts';

/** What counts the number of a title, and what parts it from the title of its own. */
const BEHIND = /^[回話]?[ \t]*(?:[:：|–—-][ \t]*)?/;

/** Takes the form out of an episode. */
export function formOf({ title, fields, contents, sections, eol }: Episode): EpisodeForm {
  const presenter = sections.find(({ person }) => person !== undefined);
  return {
    ...titleOf(title),
    leads: fields.map(({ raw, start, value }) => oneLine(raw.slice(0, value.start - start))),
    ...(contents && { contents: `${'#'.repeat(contents.depth)} ${oneLine(contents.text.raw)}` }),
    ...(presenter && { level: presenter.heading.depth }),
    eol,
  };
}

function titleOf(title?: Title): Pick<EpisodeForm, 'title'> {
  if (title?.id === undefined) {
    return {};
  }
  const { raw, start, id } = title;
  const before = raw.startsWith('#') ? '' : '# ';
  const [behind] = BEHIND.exec(raw.slice(id.end - start).split(/\r|\n/)[0] ?? '') ?? [''];
  return { title: [before + oneLine(raw.slice(0, id.start - start)), behind] };
}

/** Folds line breaks into spaces; marks that nobody sees stay where they are. */
function oneLine(text: string): string {
  return text.replace(/[ \t]*(?:\r\n|\r|\n)\s*/g, ' ');
}
