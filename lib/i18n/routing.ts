import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from './locale';

/** No cookie is set on pages: the language switch sets `kobai-locale`, which `proxy.ts` reads for `/`. */
export const routing = defineRouting({ locales, defaultLocale, localePrefix: 'always', localeCookie: false });
