/** Whether the reader wants shortcuts of single letters: yes, until switched off. Kept in this browser only. */
const key = 'kobai-shortcuts';
const off = 'off';
const listeners = new Set<() => void>();

export function shortcutsEnabled(): boolean {
  try {
    return localStorage.getItem(key) !== off;
  } catch {
    return true;
  }
}

export function enableShortcuts(enabled: boolean): void {
  try {
    if (enabled) localStorage.removeItem(key);
    else localStorage.setItem(key, off);
  } catch {
    // Storage may be refused; the shortcuts then stay as they are.
  }
  for (const changed of listeners) changed();
}

export function onShortcutChoice(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
