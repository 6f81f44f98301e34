import type { Tiredness } from '../../protocol/messages';

export interface Counted {
  signed: number;
  stretch: number;
  call: number;
  owed: number;
  rested: number;
}

/** The figures at `now` (ms): the server told them once, the seconds since then are counted here. */
export function countedOn(told: Tiredness, now: number): Counted {
  const passed = Math.max(0, Math.floor((now - Date.parse(told.at)) / 1000));
  const signing = told.signing ? passed : 0;
  const counts = told.resting && told.owed > 0;
  return {
    signed: told.signed + signing,
    stretch: told.stretch + signing,
    call: told.call + signing,
    owed: told.owed,
    // Before the shortest rest is over the server says nothing; what it then says may be a minute at once.
    rested: counts && told.rested > 0 ? Math.min(told.owed, told.rested + passed) : told.rested,
  };
}

export const wholeMinutes = (seconds: number) => Math.floor(seconds / 60);
