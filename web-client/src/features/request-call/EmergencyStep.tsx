import { useState } from 'react';
import type { MyProfile } from '../../api/types';
import { useAccount } from '../../app/session';
import { useLiveSession } from '../../call/live';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { Card, Stack } from '../../primitives/Card';
import { TextField } from '../../primitives/Field';
import { Icon } from '../../primitives/Icon';
import { PageHeading } from '../../primitives/PageHeading';
import { useLoaded } from '../useLoaded';
import { emergencyWords } from './emergencyWords';
import { type Position, placeOf, usePosition } from './usePosition';
import styles from './way.module.css';

/** Who needs help and where, in one look; one button calls at once. Nothing here can stand in its way. */
export function EmergencyStep({ onLeave }: { onLeave: () => void }) {
  const t = useText(emergencyWords);
  const live = useLiveSession();
  const { name } = useAccount();
  const { value: profile } = useLoaded<MyProfile>('/api/my/profile');
  const [written, write] = useState<string | null>(null);
  const { position, ask } = usePosition();
  const address = written ?? profile?.address ?? '';
  return (
    <>
      <PageHeading title={t.title} />
      <Stack gap={5}>
        <p>{t.lead}</p>
        <Stack gap={4}>
          <p>
            {t.name}: <strong>{profile?.name ?? name}</strong>
          </p>
          <TextField
            label={t.address}
            hint={t.addressHint}
            rows={2}
            maxLength={300}
            autoComplete="street-address"
            value={address}
            onChange={write}
          />
        </Stack>
        <Stack gap={3}>
          <Button
            look="danger"
            size="main"
            icon="alarm"
            onPress={() => live.requests.emergency(placeOf(address, position))}
          >
            {t.call}
          </Button>
          <p>{t.camera}</p>
        </Stack>
        <Where position={position} onAsk={ask} />
        <div>
          <Button look="quiet" icon="left" onPress={onLeave}>
            {t.back}
          </Button>
        </div>
      </Stack>
    </>
  );
}

function Where({ position, onAsk }: { position: Position; onAsk: () => void }) {
  const t = useText(emergencyWords);
  const found = position.state === 'found';
  return (
    <Card title={t.place} tone="subtle">
      <p>{t.why}</p>
      <p role="status" className={found ? `${styles.said} ${styles.fine}` : styles.said}>
        <Icon name={found ? 'check' : 'place'} />
        <span>{found ? t.found(position.accuracyMetres) : t.states[position.state]}</span>
      </p>
      {(position.state === 'refused' || position.state === 'unavailable') && (
        <div>
          <Button look="secondary" icon="place" onPress={onAsk}>
            {t.again}
          </Button>
        </div>
      )}
    </Card>
  );
}
