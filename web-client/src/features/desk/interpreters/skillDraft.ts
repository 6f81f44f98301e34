import type { Certificate, Gender, Skill, SkillSheet } from '../../../api/types';

/** A row of the form: a certificate that may still lack anything. */
export interface PaperDraft {
  key: number;
  skill: Skill | null;
  number: string;
  validFrom: string | null;
  validUntil: string | null;
}

export interface SkillDraft {
  gender: Gender | null;
  papers: PaperDraft[];
}

export function draftOf({ gender, certificates }: { gender: Gender | null; certificates: Certificate[] }): SkillDraft {
  return {
    gender,
    papers: certificates.map(({ skill, number, validFrom, validUntil }, key) => ({
      key,
      skill,
      number: number ?? '',
      validFrom,
      validUntil,
    })),
  };
}

export function withPaper(papers: PaperDraft[], today: string): PaperDraft[] {
  const key = Math.max(-1, ...papers.map((one) => one.key)) + 1;
  return [...papers, { key, skill: null, number: '', validFrom: today, validUntil: null }];
}

/** What goes to the server, holes and all: it says what is missing, beside its field. */
export function bodyOf({ gender, papers }: SkillDraft): SkillSheet {
  const certificates = papers.map(({ skill, number, validFrom, validUntil }) => ({
    skill,
    number: number.trim() || null,
    validFrom,
    validUntil,
  }));
  return { gender, certificates } as SkillSheet;
}
