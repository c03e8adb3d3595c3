const NO_SEARCH =
  'VS Code asks its own Markdown service too, which waits for a search of files, and the file system of the tests has none.';

/** The tests that cannot run in VS Code for the Web, by their whole names, each with the reason. */
export const NOT_IN_BROWSER: Readonly<Record<string, string>> = {
  'what is asked for titles in a real extension host is no private address, not by its name and not after a redirect':
    'Which address a name leads to, and where a page redirects to, is known to the browser alone.',
  'what is asked for titles in a real extension host is told the name that the user gives, at once':
    'A browser gives its own name.',
  'people and links have references across the archive, each once, as they are by now': NO_SEARCH,
  'renaming somebody leaves headings to VS Code': NO_SEARCH,
};
