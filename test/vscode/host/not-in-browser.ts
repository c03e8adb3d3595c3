/** The tests that cannot run in VS Code for the Web, by their whole names, each with the reason. */
export const NOT_IN_BROWSER: Readonly<Record<string, string>> = {
  'what is asked for titles in a real extension host is no private address, not by its name and not after a redirect':
    'Which address a name leads to, and where a page redirects to, is known to the browser alone.',
  'what is asked for titles in a real extension host is told the name that the user gives, at once':
    'A browser gives its own name.',
  'an archive of 2,000 episodes is read while somebody types in it':
    'It would take a minute there, and shows no more than in the newest VS Code.',
};
