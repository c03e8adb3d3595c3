/**
 * Has a quick pick keep the order of its items. VS Code sorts those that match by the alphabet unless `sortByLabel` is false,
 * which is not in its typings; where a host does not let it be set, its order holds.
 */
export function keepOrder(pick: object): void {
  try {
    Object.assign(pick, { sortByLabel: false });
  } catch {
    // All rows are there all the same.
  }
}
