import * as rootParams from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { messagesOf } from './messages';
import { routing } from './routing';

// A route handler has no root parameters: it names its locale, getTranslations({ locale, … }).
export default getRequestConfig(async ({ locale: named }) => {
  const asked = named ?? (await rootParams.locale());
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, timeZone: 'Asia/Tokyo', messages: messagesOf(locale) };
});
