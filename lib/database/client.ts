import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/database/generated/client';

// Not server-only: commands and test fixtures load it in plain Node.
// The adapter drops the offset of a timestamptz, so the session's zone must be UTC.
const open = () =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString: process.env['DATABASE_URL'],
      max: Number(process.env['DATABASE_CONNECTIONS'] ?? 10),
      connectionTimeoutMillis: 5000,
      options: '-c timezone=UTC',
    }),
  });

// Next loads a module once for each bundle: the pool must be one for the process.
const shared = globalThis as { prisma?: PrismaClient };
shared.prisma ??= open();

/** The one Prisma client of the process. */
export const prisma: PrismaClient = shared.prisma;

/** The client, or a transaction of it: what a query needs. */
export type Database = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'>;
