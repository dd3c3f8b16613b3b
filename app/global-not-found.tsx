import './globals.css';

export const metadata = { title: '404' };

export default function GlobalNotFound() {
  return (
    <html lang="ja">
      <body>
        <main>
          <h1>404</h1>
        </main>
      </body>
    </html>
  );
}
