/**
 * The page that starts VS Code for the Web.
 * @param {object} options
 * @param {string} options.authority the `host:port` it is served from
 * @param {string} options.extensionsPath where extensions are served there
 * @param {readonly string[]} options.builtIn the names of those that are there from the start
 * @param {Readonly<Record<string, unknown>>} options.settings what is the default in place of VS Code's
 * @param {string | undefined} options.language the display language, such as `ja`; English by default
 * @param {boolean} options.restricted leaves Workspace Trust on
 * @param {string | undefined} options.tests the extension, among those that are served, whose tests are run; its module is called `tests.js`
 */
export function webPage({ authority, extensionsPath, builtIn, settings, language, restricted, tests }) {
  const served = (/** @type {string} */ path) => ({
    scheme: 'http',
    authority,
    path: `${extensionsPath}/${path}`,
  });
  const configuration = {
    productConfiguration: {
      ...{ nameShort: 'Code', nameLong: 'VS Code for the Web', applicationName: 'code' },
      // What lets a file system have its files found is still proposed to extensions.
      extensionEnabledApiProposals: { 'show-notes.web-files': ['fileSearchProvider'] },
      ...(language && { extensionsGallery: galleryAt(authority) }),
    },
    additionalBuiltinExtensions: builtIn.map(served),
    configurationDefaults: settings,
    developmentOptions: {
      enableSmokeTestDriver: true,
      ...(tests && { extensions: [served(tests)], extensionTestsPath: served(`${tests}/tests`) }),
    },
    enableWorkspaceTrust: restricted,
  };
  return `<!doctype html>
<html>
<head>
  <meta charset="utf-8">
  <meta id="vscode-workbench-web-configuration" data-settings="${escapeHtml(JSON.stringify(configuration))}">
  <link rel="stylesheet" href="/vscode/out/vs/workbench/workbench.web.main.internal.css">
</head>
<body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = new URL('/vscode/out/', location.href).href;</script>
<script type="module" src="/vscode/${language ? `nls/${language}` : 'out'}/nls.messages.js"></script>
<script type="module">
  import start from '/vscode/workbench.js';
  start();
</script>
</html>
`;
}

/**
 * A gallery that has nothing: but extensions of its address count as published, and only of these does VS Code for the Web read
 * manifests in other languages than English.
 * @param {string} authority
 */
function galleryAt(authority) {
  return { serviceUrl: `http://${authority}/gallery`, resourceUrlTemplate: `http://${authority}/{path}` };
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
