import { PrismaPg } from '@prisma/adapter-pg';
import { connectionParts } from '@/lib/database/connection.mjs';
import { PrismaClient } from '@/lib/database/generated/client';

// Not server-only: commands and test fixtures load it in plain Node.
const open = () =>
  new PrismaClient({
    adapter: new PrismaPg({
      ...connectionParts(process.env['DATABASE_URL'] ?? ''),
      max: Number(process.env['DATABASE_CONNECTIONS'] ?? 10),
      connectionTimeoutMillis: 10_000,
    }),
    // A class that answers at once waits its turn; Prisma's 2 s would turn some of it away.
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  });

// Next loads a module once for each bundle: the pool must be one for the process.
const shared = globalThis as { prisma?: PrismaClient };
shared.prisma ??= open();

/** The one Prisma client of the process. */
export const prisma: PrismaClient = shared.prisma;

/** The client, or a transaction of it: what a query needs. */
export type Database = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'>;
