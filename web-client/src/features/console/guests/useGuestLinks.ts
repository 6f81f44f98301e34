import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../../../api/http';
import type { GuestPurpose } from '../../../protocol/messages';

interface Made {
  guestId: string;
  url: string;
  expiresAt: string;
}

const pathOf = (callId: string) => `/api/calls/${callId}/guests`;
const keyOf = (guestId: string) => ['guest-link', guestId];

/** Makes links; what a link says is then known without asking. */
export function useMakeLink(callId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (purpose: GuestPurpose) => post<Made>(pathOf(callId), { purpose }),
    onSuccess: ({ guestId, url }) => queries.setQueryData(keyOf(guestId), { url }),
  });
}

/** A link that was made before, as after a reload. */
export function useLink(callId: string, guestId: string) {
  return useQuery({
    queryKey: keyOf(guestId),
    queryFn: ({ signal }) => get<{ url: string }>(`${pathOf(callId)}/${guestId}/link`, signal),
    // It never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useMailLink(callId: string, guestId: string) {
  return useMutation({ mutationFn: (email: string) => post<void>(`${pathOf(callId)}/${guestId}/mail`, { email }) });
}
