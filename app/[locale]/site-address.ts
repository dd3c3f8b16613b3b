import 'server-only';
import { headers } from 'next/headers';

/** Where this reader finds the site, such as `http://192.168.1.5:3000`: the public address, else the one that was asked. */
export async function siteAddress(): Promise<string> {
  const publicUrl = process.env['PUBLIC_URL'];
  if (publicUrl) return new URL(publicUrl).origin;
  return `http://${(await headers()).get('host') ?? 'localhost'}`;
}
