import type { Metadata } from 'next';
import { themeScript } from '@/components/site/theme';
import { messagesOf } from '@/lib/i18n/messages';
import './globals.css';

export const metadata: Metadata = { title: '404' };

/** For an address under no language: prerendered, so it speaks both. */
export default function GlobalNotFound() {
  return (
    <html lang="ja" suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>
        <main id="main" className="notice">
          <h1>{messagesOf('ja').site.notFoundTitle}</h1>
          <p>{messagesOf('ja').site.notFoundText}</p>
          <p>
            <a href="/ja">{messagesOf('ja').site.toHome}</a>
          </p>
          <section lang="en">
            <h2>{messagesOf('en').site.notFoundTitle}</h2>
            <p>{messagesOf('en').site.notFoundText}</p>
            <p>
              <a href="/en">{messagesOf('en').site.toHome}</a>
            </p>
          </section>
        </main>
      </body>
    </html>
  );
}
