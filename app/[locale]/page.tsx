import { getTranslations } from 'next-intl/server';

export default async function CourseHome() {
  const t = await getTranslations('site');
  return (
    <main>
      <h1>{t('name')}</h1>
    </main>
  );
}
