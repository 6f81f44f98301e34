import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../api/http';
import type { WrapUp } from '../../api/types';
import { useAccount } from '../../app/session';
import { codes, duration, useFormat, useText } from '../../i18n';
import { Banner } from '../../primitives/Banner';
import { LinkButton } from '../../primitives/Button';
import { Detail, Details, Row } from '../../primitives/Card';
import { PageHeading } from '../../primitives/PageHeading';
import { Failure, Loading } from '../../primitives/State';
import { Tag } from '../../primitives/Tag';
import { BlockCitizen } from './BlockCitizen';
import { Unreached } from './Unreached';
import { WrapUpFormView } from './WrapUpFormView';
import { wrapUpWords } from './words';

/** The wrap-up of one contact, for the interpreter of the call or a coordinator. `done` is where the way back leads. */
export function WrapUpPage({ contactId, done }: { contactId: string; done?: string }) {
  const t = useText(wrapUpWords);
  const purposes = useText(codes).callPurpose;
  const { role } = useAccount();
  const [saved, setSaved] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['wrap-up', contactId],
    queryFn: ({ signal }) => get<WrapUp>(`/api/wrap-ups/${contactId}`, signal),
    // The form on the screen is the truth while it is being filled.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (!data) {
    return (
      <>
        <PageHeading title={t.tab} />
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />}
        {error && done && (
          <Row>
            <LinkButton href={done}>{t.done.back}</LinkButton>
          </Row>
        )}
      </>
    );
  }
  if (saved || data.state !== 'open') return <Done already={!saved} done={done} />;
  return (
    <>
      <PageHeading title={t.title(data.recipient?.name ?? t.anonymous)} tab={t.tab}>
        {data.purpose && (
          <Tag tone="info" icon="phone">
            {purposes[data.purpose]}
          </Tag>
        )}
      </PageHeading>
      <Facts wrapUp={data} />
      {role === 'interpreter' && data.callId && <Unreached callId={data.callId} />}
      <WrapUpFormView wrapUp={data} later={done} onDone={() => setSaved(true)} onReload={() => void refetch()} />
      {role === 'interpreter' && <BlockCitizen wrapUp={data} />}
    </>
  );
}

function Facts({ wrapUp }: { wrapUp: WrapUp }) {
  const t = useText(wrapUpWords);
  const words = useText(codes);
  const format = useFormat();
  return (
    <Details>
      <Detail name={t.call}>
        <time dateTime={wrapUp.at}>{format.dateTime(wrapUp.at)}</time>
      </Detail>
      <Detail name={t.lasted}>{wrapUp.callSeconds !== null && duration(wrapUp.callSeconds)}</Detail>
      <Detail name={t.ended}>{wrapUp.callOutcome && words.callOutcome[wrapUp.callOutcome]}</Detail>
      <Detail name={t.interpreter}>{wrapUp.interpreterName}</Detail>
    </Details>
  );
}

function Done({ already, done }: { already: boolean; done: string | undefined }) {
  const t = useText(wrapUpWords).done;
  return (
    <>
      <PageHeading title={t.title} />
      <Banner tone="ok">{already ? t.already : t.text}</Banner>
      {done && (
        <Row>
          <LinkButton look="primary" href={done}>
            {t.back}
          </LinkButton>
        </Row>
      )}
    </>
  );
}
