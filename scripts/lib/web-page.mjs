/**
 * The page that starts VS Code for the Web.
 * @param {{ authority: string, extensionsPath: string, builtIn: readonly string[], settings: Readonly<Record<string, unknown>> }} options
 *   the `host:port` it is served from, where extensions are served there, the names of those that are there from the start, and
 *   what is the default in place of VS Code's
 */
export function webPage({ authority, extensionsPath, builtIn, settings }) {
  const configuration = {
    productConfiguration: { nameShort: 'Code', nameLong: 'VS Code for the Web', applicationName: 'code' },
    additionalBuiltinExtensions: builtIn.map((name) => ({
      scheme: 'http',
      authority,
      path: `${extensionsPath}/${name}`,
    })),
    configurationDefaults: settings,
    developmentOptions: { enableSmokeTestDriver: true },
    enableWorkspaceTrust: false,
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
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module">
  import start from '/vscode/workbench.js';
  start();
</script>
</html>
`;
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
