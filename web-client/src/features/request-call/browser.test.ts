import { expect, it } from 'vitest';
import { browserOf } from './browser';

const kit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

it('tells browsers apart as far as their settings differ', () => {
  expect(browserOf(`Mozilla/5.0 (X11; Linux x86_64) ${kit} Chrome/156.0 Safari/537.36`, 0)).toBe('chrome');
  expect(browserOf(`Mozilla/5.0 (Windows NT 10.0) ${kit} Chrome/154.0 YaBrowser/26.1 Safari/537.36`, 0)).toBe('chrome');
  expect(browserOf('Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 0)).toBe('firefox');
  expect(browserOf('Mozilla/5.0 (Macintosh) AppleWebKit/605 Version/26.0 Safari/605', 0)).toBe('safari');
  expect(browserOf('Mozilla/5.0 (Macintosh) AppleWebKit/605 Version/26.0 Safari/605', 5)).toBe('ios');
  expect(browserOf(`Mozilla/5.0 (Linux; Android 15) ${kit} Chrome/156.0 Mobile Safari/537.36`, 5)).toBe('android');
});
