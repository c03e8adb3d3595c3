import { contradictsFolder, folderNumber } from '../folder-number.ts';
import { message, type Rule } from '../rule.ts';

/** Flags a title whose number is not that of the folder: the trace of a copied episode. */
export const episodeNumber: Rule = {
  id: 'episode-number',
  severity: 'warning',
  summary: "The number in the title is not the folder's.",
  mend: "Writes the folder's number.",
  check({ title }, { id: folder }) {
    const expected = folderNumber(folder);
    const id = title?.id;
    if (
      expected === undefined ||
      folder === undefined ||
      id === undefined ||
      !contradictsFolder(id.raw, folder)
    ) {
      return [];
    }
    const whole = title?.raw.replace(/^#+\s*/, '').trim() === id.raw;
    const written = whole ? folder : id.raw.startsWith('0') ? expected : String(Number(expected));
    return [
      {
        message: message('Unexpected number {0} in folder {1}', id.raw, folder),
        span: id,
        fixes: [
          {
            title: message('Change the number to {0}', written),
            safe: true,
            edits: [{ span: id, text: written }],
          },
        ],
      },
    ];
  },
};
