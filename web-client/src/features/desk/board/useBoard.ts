import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { get } from '../../../api/http';
import type { Board } from '../../../protocol/messages';
import { useDesk, useDeskLive } from '../live/DeskLiveProvider';

/** How often a page without the socket asks: another tab of the account may have it. */
const POLL = 5_000;

export interface ShownBoard {
  board: Board | null;
  error: unknown;
  reload: () => void;
  /** Of the server's clock from this page's, ms. */
  offset: number;
  /** Whether it comes by itself, over the socket. */
  isLive: boolean;
  /** What is shown stays as it was then, ms of the server's clock. */
  pausedAt: number | null;
  pause: () => void;
  resume: () => void;
}

/** The board as it comes, or as it was when it was paused. */
export function useBoard(): ShownBoard {
  const live = useDeskLive();
  const isLive = useDesk((view) => view.link.state === 'up');
  const [newest, setNewest] = useState<Board | null>(null);
  const [paused, setPaused] = useState<{ board: Board; at: number } | null>(null);
  // A board is read up to a second before it is sent; the freshest says best what time it is there.
  const offset = useRef(Number.NEGATIVE_INFINITY);

  const take = useCallback((board: Board) => {
    offset.current = Math.max(offset.current, Date.parse(board.at) - Date.now());
    setNewest((before) => (before && Date.parse(before.at) > Date.parse(board.at) ? before : board));
  }, []);

  useEffect(() => {
    const deaf = live.hear((message) => message.type === 'boardChanged' && take(message.board));
    const unwatch = live.watchBoard();
    return () => {
      deaf();
      unwatch();
    };
  }, [live, take]);

  const asked = useQuery({
    queryKey: ['board'],
    queryFn: ({ signal }) => get<Board>('/api/board', signal),
    refetchInterval: isLive ? false : POLL,
    staleTime: 0,
  });
  useEffect(() => {
    if (asked.data) take(asked.data);
  }, [asked.data, take]);

  const known = Number.isFinite(offset.current) ? offset.current : 0;
  return {
    board: paused?.board ?? newest,
    error: asked.error,
    reload: () => void asked.refetch(),
    offset: known,
    isLive,
    pausedAt: paused?.at ?? null,
    pause: () => newest && setPaused({ board: newest, at: Date.now() + known }),
    resume: () => setPaused(null),
  };
}
