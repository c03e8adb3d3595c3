/** A date, `2021-07-02` or `20210702`, or a year with more behind it, `2021-special`. */
const DATED = /^(?:19|20)\d\d(?:-|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))/;

/** Gives the number that an episode's folder tells, as written; a folder that is named by its date tells none. */
export function folderNumber(folder: string | undefined): string | undefined {
  return folder === undefined || DATED.test(folder) ? undefined : /^\d+/.exec(folder)?.[0];
}

/** Tells whether the id in a title is not that of the folder: another number, or a suffix that the folder has not. */
export function contradictsFolder(id: string, folder: string | undefined): boolean {
  const expected = folderNumber(folder);
  return (
    expected !== undefined &&
    (Number.parseInt(id, 10) !== Number(expected) || (id.includes('-') && id !== folder))
  );
}
