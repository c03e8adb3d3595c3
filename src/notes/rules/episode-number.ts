import { ownId } from '../header/own-id.ts';
import { message, type Rule } from '../rule.ts';

/** Flags a title whose number is not that of the folder: the trace of a copied episode. */
export const episodeNumber: Rule = {
  id: 'episode-number',
  severity: 'warning',
  summary: "The number in the title is not the folder's.",
  mend: "Writes the folder's number.",
  check({ title }, { id: folder, idOfFile }) {
    const id = title?.id;
    const own = ownId(title, folder);
    if (id === undefined || own === undefined || own === id.raw) {
      return [];
    }
    return [
      {
        message: idOfFile
          ? message('Unexpected number {0} in file {1}', id.raw, folder ?? '')
          : message('Unexpected number {0} in folder {1}', id.raw, folder ?? ''),
        span: id,
        fixes: [
          { title: message('Change the number to {0}', own), safe: true, edits: [{ span: id, text: own }] },
        ],
      },
    ];
  },
};
