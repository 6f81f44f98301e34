/** A Russian number as people write it, while it is typed; anything else stays as it was typed. */
export function written(typed: string): string {
  const bare = typed.replace(/[\s()-]/g, '');
  const parts = /^(\+7|8)(\d{0,3})(\d{0,3})(\d{0,2})(\d{0,2})$/.exec(bare);
  if (!parts) return typed;
  const [, country = '', area = '', a = '', b = '', c = ''] = parts;
  return [[country, area, a].filter(Boolean).join(' '), b, c].filter(Boolean).join('-');
}

const DIALLED = /[\d*#+]/;

/** Whether there is anything to dial at all; what may be dialled the server says. */
export const isDiallable = (typed: string): boolean => DIALLED.test(typed) || /^sips?:\S/i.test(typed.trim());
