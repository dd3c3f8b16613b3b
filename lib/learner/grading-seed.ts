import 'server-only';
import { createHmac } from 'node:crypto';
import type { Variant } from '@/lib/course/exercise';
import { variantToText } from '@/lib/learner/variant-text';

/**
 * The seed of a formula's sample points: an HMAC of the server's secret with exercise and variant, so that nobody can
 * write a formula that is right at these points only.
 */
export function gradingSeed(exercise: string, variant: Variant): string {
  const secret = process.env['SEED_SECRET'];
  if (!secret) throw new Error('SEED_SECRET is not set');
  return createHmac('sha256', secret)
    .update(JSON.stringify([exercise, variantToText(variant)]))
    .digest('hex');
}
