import path from 'node:path';

/** The folder of the repository, whatever folder a command is called from. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** A path inside the repository. */
export const inRoot = (...parts) => path.join(root, ...parts);
