/** Episodes from which something is learned at the least. */
export const ENOUGH = 4;

/** Episodes, the last before one, that tell what is usual for it. */
export const RECENT = 6;
