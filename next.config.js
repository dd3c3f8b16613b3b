import { fileURLToPath } from 'node:url';
import createMDX from '@next/mdx';
import createNextIntlPlugin from 'next-intl/plugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');
// Plugins by name: Turbopack hands them to its loader as text. An own one needs its absolute path.
const withMDX = createMDX({
  options: {
    remarkPlugins: ['remark-gfm', 'remark-math'],
    rehypePlugins: [`${root}lib/typesetting/rehype-typeset.mjs`, `${root}lib/typesetting/rehype-set-blocks.mjs`],
  },
});

/** @type {import('next').NextConfig} */
const config = {
  // A build of its own for the tests, so that they leave a running `npm start` alone.
  distDir: process.env.KOBAI_BUILD_DIR || '.next',
  // Named, or a lockfile in a folder above would be taken for the root of the workspace.
  turbopack: { root },
  // In development hot reload refuses hosts that it does not know: the launcher names those of the network.
  allowedDevOrigins: (process.env.ALLOWED_HOSTS ?? '').split(',').filter(Boolean),
  poweredByHeader: false,
  agentRules: false,
  typedRoutes: true,
  experimental: { globalNotFound: true },
};

export default withMDX(withNextIntl(config));
