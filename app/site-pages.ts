import 'server-only';
import { lessons } from '@/lib/course/catalogue';

/** The public pages, by their address after the language: what the sitemap lists. */
export const sitePages = (): readonly string[] => ['', ...lessons().map(({ id }) => `/lessons/${id}`), '/errata'];
