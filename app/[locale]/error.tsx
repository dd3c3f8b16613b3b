'use client';

import { useParams } from 'next/navigation';
import { Notice } from '@/components/site/notice';
import { Button } from '@/components/ui/button';
import en from '@/lib/i18n/messages/en/site.json';
import ja from '@/lib/i18n/messages/ja/site.json';

/** Error boundaries are client components: this one carries the few words that it needs. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const words = useParams()['locale'] === 'en' ? en : ja;
  return (
    <Notice title={words.errorTitle} text={words.errorText}>
      <Button type="button" onClick={retry}>
        {words.again}
      </Button>
    </Notice>
  );
}
