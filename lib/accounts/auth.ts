import 'server-only';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { admin, anonymous } from 'better-auth/plugins';
import { moveGuest } from '@/lib/accounts/move-guest';
import { prisma } from '@/lib/database/client';
import { allowedHosts, servedSecurely } from '@/lib/http/allowed-hosts';
import { limitsAreOff } from '@/lib/http/limits';
import { isOwnOrigin } from '@/lib/http/origin';

const day = 24 * 60 * 60;
const loose = { window: 10, max: 400 };

/** Sessions, guests, passwords and roles: Better Auth's, on our tables. */
export const auth = betterAuth({
  appName: 'Kobai',
  database: prismaAdapter(prisma, { provider: 'postgresql' }),
  secret: process.env['BETTER_AUTH_SECRET'],
  // A plain string would make every other address of a classroom's server a foreign origin.
  baseURL: {
    allowedHosts: allowedHosts(),
    fallback: process.env['PUBLIC_URL'] || `http://localhost:${process.env['PORT'] ?? 3000}`,
    protocol: servedSecurely() ? 'https' : 'http',
  },
  trustedOrigins: (request) => {
    const origin = request?.headers.get('origin');
    return request && origin && isOwnOrigin(origin, request) ? [origin] : [];
  },
  advanced: {
    cookiePrefix: 'kobai',
    // A secure cookie would not come back over plain http on a LAN address.
    useSecureCookies: servedSecurely(),
    ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
  },
  telemetry: { enabled: false },
  logger: { level: 'error' },
  emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128 },
  // A guest's work hangs on the cookie: it lasts a school year, renewed weekly.
  session: { expiresIn: 365 * day, updateAge: 7 * day, cookieCache: { enabled: true, maxAge: 60 } },
  rateLimit: {
    enabled: !limitsAreOff(),
    storage: 'database',
    ...loose,
    customRules: {
      // Forty learners behind one address sign in at once; failures are counted by themselves (failed-sign-ins.ts).
      '/sign-in/email': false,
      '/sign-in/anonymous': loose,
      // Asked on every lesson's page, and counting it would write a row each time.
      '/get-session': false,
      '/sign-up/email': { window: 60, max: 100 },
    },
  },
  plugins: [
    anonymous({
      emailDomainName: 'guest.invalid',
      onLinkAccount: ({ anonymousUser, newUser }) => moveGuest(anonymousUser.user.id, newUser.user.id),
    }),
    admin({ defaultRole: 'learner' }),
    nextCookies(),
  ],
});
