import type { IconName } from '../../../primitives/Icon';
import type { Tone } from '../../../primitives/Tag';
import type { LineStateWord } from '../../in-call/lineState';

const looks: Partial<Record<LineStateWord, { tone: Tone; icon: IconName }>> = {
  dialling: { tone: 'info', icon: 'clock' },
  ringing: { tone: 'info', icon: 'phone' },
  talking: { tone: 'ok', icon: 'dot' },
  held: { tone: 'warn', icon: 'pause' },
  heldByThem: { tone: 'warn', icon: 'pause' },
  answered: { tone: 'neutral', icon: 'check' },
  cancelled: { tone: 'neutral', icon: 'cross' },
  lost: { tone: 'danger', icon: 'warning' },
  gateway_lost: { tone: 'danger', icon: 'warning' },
  failed: { tone: 'danger', icon: 'warning' },
};

/** Shape and colour beside the word: what did not come about is a warning, what broke is more. */
export const lookOf = (state: LineStateWord) => looks[state] ?? ({ tone: 'warn', icon: 'cross' } as const);
