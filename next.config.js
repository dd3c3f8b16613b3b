import { fileURLToPath } from 'node:url';
import createMDX from '@next/mdx';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');
// Plugins by name: Turbopack hands them to its loader as text. An own one needs its absolute path.
const withMDX = createMDX({
  options: {
    remarkPlugins: ['remark-gfm', 'remark-math'],
    rehypePlugins: [fileURLToPath(new URL('./lib/typesetting/rehype-typeset.mjs', import.meta.url))],
  },
});

/** @type {import('next').NextConfig} */
const config = {
  // A build of its own for the tests, so that they leave a running `npm start` alone.
  distDir: process.env.KOBAI_BUILD_DIR || '.next',
  poweredByHeader: false,
  agentRules: false,
  typedRoutes: true,
  experimental: { globalNotFound: true },
};

export default withMDX(withNextIntl(config));
