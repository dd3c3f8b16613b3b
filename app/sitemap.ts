import type { MetadataRoute } from 'next';
import { locales } from '@/lib/i18n/locale';
import { siteAddress } from './[locale]/site-address';
import { sitePages } from './site-pages';

// The address may be the one that was asked.
export const dynamic = 'force-dynamic';

/** Every public page in both languages, each with the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await siteAddress();
  return sitePages().flatMap((path) => {
    const languages = {
      ja: `${site}/ja${path}`,
      en: `${site}/en${path}`,
      'x-default': `${site}/${path === '' ? '' : `ja${path}`}`,
    };
    return locales.map((locale) => ({ url: languages[locale], alternates: { languages } }));
  });
}
