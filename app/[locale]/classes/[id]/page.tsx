import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ClassBoard } from '@/components/class/class-board';
import { toRow } from '@/components/class/class-rows';
import { KeepsTeaching } from '@/components/site/keeps-teaching';
import { isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { getClassProgress } from '@/lib/instructor/class-progress';
import { orNotFound } from '../../or-not-found';
import { signedIn } from '../../signed-in';
import { siteAddress } from '../../site-address';
import { columnsOf } from './columns-of';

export const dynamic = 'force-dynamic';

const classProgress = cache(getClassProgress);

export async function generateMetadata({ params }: PageProps<'/[locale]/classes/[id]'>): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return {};
  await signedIn(locale, `/classes/${id}`);
  return { title: (await orNotFound(classProgress(id))).class.name };
}

export default async function ClassPage({ params }: PageProps<'/[locale]/classes/[id]'>) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  await signedIn(locale, `/classes/${id}`);
  const { class: own, learners } = await orNotFound(classProgress(id));
  return (
    <main id="main" className="class-page">
      <KeepsTeaching isTeaching />
      <ClassBoard
        id={own.id}
        name={own.name}
        joinCode={own.joinCode}
        link={`${await siteAddress()}/${locale}/join/${own.joinCode}`}
        learners={learners.map(toRow)}
        {...columnsOf(locale)}
        locale={locale}
        words={messagesOf(locale).class}
      />
    </main>
  );
}
