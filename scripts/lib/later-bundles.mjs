/** What a bundle loads later as a bundle of its own: the modules of `src` that it imports by `import()`. @type {import('esbuild').Plugin} */
export const LATER_BUNDLES = {
  name: 'later bundles',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/[\w.-]+\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, '.js'), external: true } : undefined,
    );
  },
};
