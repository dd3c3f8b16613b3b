import type { MetadataRoute } from 'next';
import { siteAddress } from './[locale]/site-address';

// The address may be the one that was asked.
export const dynamic = 'force-dynamic';

const ownPages = ['account', 'classes', 'join', 'progress', 'sign-in'];

/** Everything but what belongs to one person, and the API. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...ownPages.map((page) => `/*/${page}`)] },
    sitemap: `${await siteAddress()}/sitemap.xml`,
  };
}
