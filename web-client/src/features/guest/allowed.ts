/** Whether the browser would open it without asking. */
export async function isAllowed(name: 'camera' | 'microphone'): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name });
    return state === 'granted';
  } catch {
    return false; // It does not tell.
  }
}
