import { inRoot, root } from './root.mjs';

/**
 * Opens a way to import the repository's TypeScript in this process without a build: `@/` is the root,
 * `server-only` is empty. Vite, which the unit tests bring, transforms; packages are imported as they are.
 */
export async function openTypeScript() {
  const { createRunnableDevEnvironment, resolveConfig } = await import('vite');
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      logLevel: 'warn',
      cacheDir: inRoot('node_modules/.cache/commands'),
      resolve: { alias: { '@': root, 'server-only': inRoot('node_modules/server-only/empty.js') } },
      environments: {
        commands: { consumer: 'server', dev: { moduleRunnerTransform: true }, resolve: { external: true, conditions: ['node'] } },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('commands', config, { runnerOptions: { hmr: false }, hot: false });
  await environment.init();
  return {
    load: (file) => environment.runner.import(inRoot(file)),
    close: () => environment.close(),
  };
}
