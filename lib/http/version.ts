import manifest from '@/package.json';

/** The product's version, as package.json names it. */
export const version: string = manifest.version;
