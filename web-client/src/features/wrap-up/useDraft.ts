import { useEffect, useMemo, useRef, useState } from 'react';
import { put } from '../../api/http';
import type { WrapUpForm } from '../../api/types';
import { Draft, type DraftState } from './draft';
import { tidyDraft } from './form';

/** The form in the person's hands; every change is kept on the server as a draft. */
export function useDraft(contactId: string, start: WrapUpForm) {
  const [form, setForm] = useState(start);
  const latest = useRef(start);
  const [state, setState] = useState<DraftState>({ state: 'clean' });
  const draft = useMemo(
    () =>
      new Draft((changed, leaving) => put(`/api/wrap-ups/${contactId}/draft`, tidyDraft(changed), leaving), setState),
    [contactId],
  );
  useEffect(() => {
    const leave = () => draft.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      draft.leave();
    };
  }, [draft]);

  const change = (part: Partial<WrapUpForm>) => {
    // Two changes may come before the page is drawn again: each builds on the one before.
    latest.current = { ...latest.current, ...part };
    setForm(latest.current);
    draft.change(latest.current);
  };
  return { form, change, state, draft };
}
