import { describe, expect, it } from 'vitest';
import { readFilters, writeFilters } from './filters';

const keys = ['from', 'to', 'topic'] as const;

describe('filters in the address', () => {
  it('are read back as they were written', () => {
    const values = { from: '2026-11-01', to: '', topic: 'doctor_appointment' };
    const search = writeFilters(values, keys, 3);
    expect(search).toBe('from=2026-11-01&topic=doctor_appointment&page=4');
    expect(readFilters(search, keys)).toEqual({ values, page: 3 });
  });

  it('leave a clean address when nothing is chosen', () => {
    expect(writeFilters({ from: '', to: '', topic: '' }, keys, 0)).toBe('');
  });

  it('ignore what they do not know and a page that cannot be', () => {
    expect(readFilters('page=-2&colour=red', keys)).toEqual({ values: { from: '', to: '', topic: '' }, page: 0 });
    expect(readFilters('page=two', keys).page).toBe(0);
  });

  it('count pages from 0 for the server', () => {
    expect(writeFilters({ from: '', to: '', topic: '' }, keys, 1, 0)).toBe('page=1');
  });
});
