import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../api/types';
import { partsOf } from './parts';

const at = (seconds: number, kind: string): SessionEvent => ({
  at: new Date(Date.UTC(2026, 10, 22, 10, 0, 0) + seconds * 1000).toISOString(),
  kind,
  actorName: null,
  actorRole: null,
  data: {},
});
const said = (events: SessionEvent[]) => partsOf(events).map(({ kind, seconds }) => `${kind} ${seconds}`);

describe('the parts of a session', () => {
  it('follow a declined offer, an answer, a talk and its wrap-up', () => {
    expect(
      said([
        at(0, 'requested'),
        at(1, 'offered'),
        at(5, 'declined'),
        at(6, 'offered'),
        at(9, 'answered'),
        at(10, 'first_frame'),
        at(11, 'first_frame'),
        at(70, 'ended'),
        at(100, 'wrapped_up'),
      ]),
    ).toEqual(['wait 1', 'offer 4', 'wait 1', 'offer 3', 'connect 1', 'talk 60', 'wrapUp 30']);
  });

  it('go on talking while a colleague is asked to take over', () => {
    expect(
      said([
        at(0, 'requested'),
        at(1, 'offered'),
        at(2, 'answered'),
        at(3, 'first_frame'),
        at(10, 'offered'),
        at(12, 'declined'),
        at(13, 'offered'),
        at(30, 'ended'),
      ]),
    ).toEqual(['wait 1', 'offer 1', 'connect 1', 'talk 27']);
  });

  it('begin to talk with the answer where somebody telephoned', () => {
    expect(
      said([
        at(0, 'telephoned'),
        at(4, 'offered'),
        at(6, 'answered'),
        at(20, 'citizen_rung'),
        at(30, 'ring_ended'),
        at(31, 'first_frame'),
        at(60, 'ended'),
      ]),
    ).toEqual(['wait 4', 'offer 2', 'talk 54']);
  });

  it('end with the wait when nobody answered', () => {
    expect(said([at(0, 'requested'), at(40, 'ended')])).toEqual(['wait 40']);
  });

  it('are none without events', () => {
    expect(partsOf([])).toEqual([]);
  });
});
