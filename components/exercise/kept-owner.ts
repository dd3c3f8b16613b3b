import { nobody, type Owner, ownedBy } from './kept';

let asked: Promise<void> | undefined;

/**
 * Makes sure that what this browser keeps is that of the person who uses it now: asked for once a page, and again where
 * `anew` says that a session may have begun. Without an answer (no connection) it stays with whom it was last.
 */
export function settleOwner(anew = false): Promise<void> {
  if (asked === undefined || anew) asked = ask();
  return asked;
}

async function ask(): Promise<void> {
  const owner = await whoIsHere();
  if (owner !== undefined) ownedBy(owner);
}

async function whoIsHere(): Promise<Owner | undefined> {
  try {
    const response = await fetch('/api/auth/get-session');
    if (!response.ok) return undefined;
    const session = (await response.json()) as { user?: { id?: unknown; isAnonymous?: unknown } } | null;
    const id = session?.user?.id;
    return typeof id === 'string' ? { id, passing: session?.user?.isAnonymous === true } : nobody;
  } catch {
    return undefined;
  }
}
