/** For each kind of answer the `Accept` field that asks for it, and how many of its bytes are read at most. */
export const WANTED = {
  page: { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1', longest: 1024 * 1024 },
  json: { accept: 'application/json', longest: 64 * 1024 },
} as const;
