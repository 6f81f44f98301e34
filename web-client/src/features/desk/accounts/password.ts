/** No letters or digits that look alike: the password is written down and handed over. */
const alphabet = 'abcdefghkmnpqrstuvwxyz23456789';

export const passwordMin = 10;

/** Three groups of four, 58 bits: enough behind a throttled sign-in, and it can be dictated. */
export function inventPassword(): string {
  const letters: string[] = [];
  while (letters.length < 12) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // Bytes past the last whole round of the alphabet would favour its first letters.
    if (byte < 256 - (256 % alphabet.length)) letters.push(alphabet.charAt(byte % alphabet.length));
  }
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
