const KEY = 'zhest.ready-check';

/** Whether this browser's person asked not to be shown the check of picture and light again. */
export function checkSkipped(): boolean {
  try {
    return localStorage.getItem(KEY) === 'skip';
  } catch {
    return false;
  }
}

export function skipCheck(): void {
  try {
    localStorage.setItem(KEY, 'skip');
  } catch {
    // Not remembered; the check is only shown once more.
  }
}
