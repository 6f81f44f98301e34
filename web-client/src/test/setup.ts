import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { setLanguage } from '../i18n';

afterEach(() => {
  cleanup();
  localStorage.clear();
  setLanguage('ru');
});
