import { getLocale } from 'next-intl/server';
import { CodeForm } from '@/components/account/code-form';
import { defaultLocale, isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';

/** A code that leads nowhere: what may be amiss, and the field to type it again. */
export default async function UnknownCode() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : defaultLocale;
  const { join, account } = messagesOf(locale);
  return (
    <main id="main" className="page narrow">
      <h1>{join.unknown}</h1>
      <p className="lead">{join.unknownLead}</p>
      <CodeForm locale={locale} words={account} />
    </main>
  );
}
