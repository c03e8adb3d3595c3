const NAME = 'vscode';
const ONCE = 'vscode once';

/**
 * Takes VS Code's interface once into a bundle: of its own accord esbuild asks for it, and copies its several hundred names,
 * in each of the modules that import it. @type {import('esbuild').Plugin}
 */
export const VSCODE_ONCE = {
  name: ONCE,
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === ONCE ? { path: NAME, external: true } : { path: NAME, namespace: ONCE },
    );
    onLoad({ filter: /^vscode$/, namespace: ONCE }, () => ({ contents: `export * from '${NAME}';` }));
  },
};
