/**
 * The site's public address as the settings name it (PUBLIC_URL), for what is written into prerendered pages; undefined
 * where none is set: addresses in pages are then relative, and the sitemap's are those of the host that was asked.
 */
export function publicAddress(): URL | undefined {
  const set = process.env['PUBLIC_URL'];
  return set ? new URL(new URL(set).origin) : undefined;
}
