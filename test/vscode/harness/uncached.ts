/**
 * Leads a request past the browser's cache, which has one wait 20 seconds for an earlier one of the same address that is not
 * answered yet. To be spread: the types of Node's requests lack it.
 */
export const UNCACHED = { cache: 'no-store' } as const;
