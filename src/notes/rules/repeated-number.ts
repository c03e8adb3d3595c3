import type { Context } from '../context.ts';
import { goToEpisode } from '../edits/go-to-episode.ts';
import { makeFindBy } from '../find-by.ts';
import { contradictsFolder, folderNumber } from '../header/folder-number.ts';
import { type Fix, message, type Rule } from '../rule.ts';
import type { Slice } from '../span.ts';

/** Flags a title whose number an earlier episode has. A number that its own folder contradicts counts for neither. */
export const repeatedNumber: Rule = {
  id: 'repeated-number',
  severity: 'warning',
  summary: 'An earlier episode has the same number.',
  mend: 'Writes the next free number, where the folder does not tell the number.',
  check({ title }, context) {
    const id = title?.id;
    const own = id && effectiveId(id.raw, context.id);
    const other = own === undefined ? undefined : numbered(context.earlier, own).at(-1);
    if (id === undefined || other === undefined) {
      return [];
    }
    const { episode, value } = other;
    const go = goToEpisode(episode, value);
    const change = folderNumber(context.id) === undefined ? [changeNumber(id, context)] : [];
    return [
      {
        message: message('Number {0} is already the number of episode {1}', id.raw, episode.id),
        span: id,
        related: [{ ...go.goTo, message: message('Episode {0} has this number', episode.id) }],
        fixes: [...change, go],
      },
    ];
  },
};

/** Finds the titles with a number. */
const numbered = makeFindBy(({ title, id }) => {
  const number = title && effectiveId(title.id, id);
  return title === undefined || number === undefined ? [] : [[number, title]];
});

/** Gives the id in a form for comparing; the folder's where it tells one, since a title may leave its suffix out. */
function effectiveId(id: string, folder: string | undefined): string | undefined {
  if (contradictsFolder(id, folder)) {
    return undefined;
  }
  return (folderNumber(folder) === undefined ? id : (folder ?? id)).replace(/^0+(?=\d)/, '').toLowerCase();
}

function changeNumber(id: Slice, { earlier, later }: Context): Fix {
  const taken = new Set([...earlier, ...later].map(({ title }) => Number.parseInt(title?.id ?? '', 10)));
  const digits = /^\d+/.exec(id.raw)?.[0] ?? '';
  let free = Number(digits) + 1;
  while (taken.has(free)) {
    free += 1;
  }
  const number = String(free).padStart(digits.length, '0');
  const span = { start: id.start, end: id.start + digits.length };
  return {
    title: message('Change the number to {0}', number),
    safe: false,
    edits: [{ span, text: number }],
  };
}
