/**
 * Reads from VS Code's report on its start-up the milliseconds in which the extension host was busy with loading the code of an
 * extension, between the two marks around just that, and with the call of its `activate`, a column of the report's table;
 * undefined as long as one is not told.
 * @param {string} report
 * @param {string} id
 */
export function ownTime(report, id) {
  const [start, stop] = ['will', 'did'].map((when) => {
    const mark = `code/extHost/${when}LoadExtensionCode/${id}`;
    return cellsOf(report, '\t').find(([name]) => name === mark)?.[1];
  });
  const call = cellsOf(report, '|').find(([, name]) => name === id)?.[4];
  const time = Number(stop) - Number(start) + Number(call);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * @param {string} report
 * @param {string} separator
 */
function cellsOf(report, separator) {
  return report.split(/\r?\n/).map((line) => line.split(separator).map((cell) => cell.trim()));
}
