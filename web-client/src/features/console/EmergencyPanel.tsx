import { useEffect } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import { useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { Button } from '../../primitives/Button';
import { Detail, Details } from '../../primitives/Card';
import { Icon } from '../../primitives/Icon';
import type { Emergency } from '../../protocol/messages';
import { refusedWords } from '../in-call/refusedWords';
import styles from './EmergencyPanel.module.css';
import { PlaceFacts } from './PlaceFacts';
import { consoleWords } from './words';

/** What to say to 112, and the tick that it was dialled; both sides then see when. */
export function EmergencyPanel({ callId, name, emergency }: { callId: string; name: string; emergency: Emergency }) {
  const t = useText(consoleWords).emergency;
  const refused = useText(refusedWords);
  const format = useFormat();
  const live = useLiveSession();
  const refusal = useLive((view) => view.refusal);
  const dialledAt = emergency.dialledAt ?? null;
  useEffect(() => {
    if (dialledAt) return;
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'F2' || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
        return;
      event.preventDefault();
      live.markDialled(callId);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [live, callId, dialledAt]);
  return (
    <section className={styles.panel} aria-label={t.title}>
      <h2 className={styles.title}>
        <Icon name="alarm" size="l" />
        {t.title}
      </h2>
      <Details>
        <Detail name={t.name} wide>
          <strong>{name}</strong>
        </Detail>
        <PlaceFacts place={emergency.place} />
      </Details>
      <div role="status">
        {dialledAt ? (
          <Banner tone="ok" title={t.dialled(format.time(dialledAt))}>
            {t.stay}
          </Banner>
        ) : (
          <p>{t.how}</p>
        )}
      </div>
      {!dialledAt && (
        <Button look="danger" size="fill" icon="check" onPress={() => live.markDialled(callId)}>
          {t.tick}
        </Button>
      )}
      {refusal?.command === 'markDialled' && <Banner tone="danger">{refused[refusal.code]}</Banner>}
    </section>
  );
}
