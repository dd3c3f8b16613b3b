import { Failure } from './failure.mjs';

/** The versions that package.json names under engines. */
export function isSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

/** Stops on a version of Node that Next or Prisma refuses later with less clear words. */
export function checkNodeVersion(version = process.versions.node) {
  if (!isSupported(version)) {
    throw new Failure(
      `Node ${version} is not supported: install Node 20.19 or newer in that line, 22.12 or newer, or 24 (nodejs.org).`,
    );
  }
}
