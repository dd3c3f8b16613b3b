const key = 'kobai-teaching';

/**
 * Runs with the theme's script before the first paint: a browser in which an instructor was seen shows the way to the
 * classes in the bar. Pages are the same files for everyone, so this is known nowhere else; it opens nothing.
 */
export const teachingScript = `try{if(localStorage.getItem('${key}'))document.documentElement.dataset.teaching=''}catch(e){}`;

/** Keeps for this browser whether an instructor uses it. */
export function keepTeaching(isTeaching: boolean): void {
  if (isTeaching) document.documentElement.dataset['teaching'] = '';
  else delete document.documentElement.dataset['teaching'];
  try {
    if (isTeaching) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Storage may be refused; the link then stays for this page.
  }
}
