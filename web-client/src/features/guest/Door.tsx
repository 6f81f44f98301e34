import { type FormEvent, useState } from 'react';
import { Problem } from '../../api/problem';
import { useSession } from '../../app/session';
import { forgetSignOut } from '../../app/signOut';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Stack } from '../../primitives/Card';
import { TextField } from '../../primitives/Field';
import { PageHeading } from '../../primitives/PageHeading';
import { Failure } from '../../primitives/State';
import { DeviceCheck } from './DeviceCheck';
import type { Step } from './Invited';
import { exchange, overBy } from './links';
import { guestWords } from './words';

const LONGEST = 60;

/** Who one is, and whether one is seen and heard; then the link is exchanged, once. */
export function Door({ token, place, move, onOver }: Step) {
  const t = useText(guestWords).door;
  const { reload } = useSession();
  const [pending, setPending] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<Problem | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const name = place.name.trim();
    setProblem(null);
    setWrong(name === '' ? t.needName : undefined);
    if (name === '') return;
    setPending(true);
    try {
      await exchange(token, name);
      forgetSignOut();
      await reload();
      move({ token: null });
    } catch (error) {
      const over = overBy(error);
      if (over) onOver(over);
      else if (Problem.of(error).code === 'invalid') setWrong(t.badName);
      else setProblem(Problem.of(error));
      setPending(false);
    }
  }

  return (
    <>
      <PageHeading title={t.title} />
      <form onSubmit={submit} noValidate>
        <Stack gap={5}>
          {problem && <Failure error={problem} takesFocus />}
          <TextField
            label={t.name}
            hint={t.nameHint}
            value={place.name}
            onChange={(name) => move({ name })}
            maxLength={LONGEST}
            autoComplete="name"
            isRequired
            error={wrong}
          />
          <DeviceCheck place={place} move={move} />
          <Button type="submit" size="fill" isPending={pending}>
            {t.enter}
          </Button>
        </Stack>
      </form>
    </>
  );
}
