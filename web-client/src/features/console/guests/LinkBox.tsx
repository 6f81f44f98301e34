import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { Button } from '../../../primitives/Button';
import { Failure, Loading } from '../../../primitives/State';
import styles from './Guests.module.css';
import { guestCardWords } from './guestCardWords';
import { MailForm } from './MailForm';
import { useLink } from './useGuestLinks';

const QrCode = lazy(() => import('./QrCode').then((module) => ({ default: module.QrCode })));

/** A link that nobody has opened yet, and the ways to hand it over: read, copy, photograph, mail. */
export function LinkBox({ callId, guestId }: { callId: string; guestId: string }) {
  const t = useText(guestCardWords);
  const { data, error, refetch } = useLink(callId, guestId);
  const [qr, showQr] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { url } = data;
  const copy = async () => {
    const told = await copyText(url);
    setCopied(told);
    announce(t[told]);
  };
  return (
    <>
      <p className={styles.url} data-link>
        {url}
      </p>
      <div className={styles.actions}>
        <Button look="secondary" onPress={() => void copy()}>
          {t.copy}
        </Button>
        <Button look="secondary" aria-expanded={qr} onPress={() => showQr(!qr)}>
          {qr ? t.qrHide : t.qr}
        </Button>
      </div>
      {copied && <p className={styles.quiet}>{t[copied]}</p>}
      {qr && (
        <Suspense fallback={<Loading />}>
          <QrCode text={url} label={t.qrName} />
        </Suspense>
      )}
      <MailForm callId={callId} guestId={guestId} />
    </>
  );
}

async function copyText(text: string): Promise<'copied' | 'notCopied'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'notCopied';
  }
}
