import { expect, it } from 'vitest';
import { bodyOf, draftOf, withPaper } from './skillDraft';

const sheet = {
  gender: 'female' as const,
  certificates: [{ skill: 'medical' as const, number: 'М-1', validFrom: '2026-01-01', validUntil: '2027-01-01' }],
};

it('gives back what it was made of', () => {
  expect(bodyOf(draftOf(sheet))).toEqual(sheet);
});

it('sends an empty number as none, and holes as they are', () => {
  const draft = draftOf(sheet);
  const papers = withPaper(draft.papers, '2026-11-22');
  expect(bodyOf({ ...draft, papers }).certificates[1]).toEqual({
    skill: null,
    number: null,
    validFrom: '2026-11-22',
    validUntil: null,
  });
  expect(new Set(papers.map((one) => one.key)).size).toBe(2);
});
