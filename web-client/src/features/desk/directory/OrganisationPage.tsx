import { useState } from 'react';
import { useLocation } from 'wouter';
import { post, remove } from '../../../api/http';
import type { Organisation } from '../../../api/types';
import { useText } from '../../../i18n';
import { announce } from '../../../primitives/Announcer';
import { Banner } from '../../../primitives/Banner';
import { Button } from '../../../primitives/Button';
import { ConfirmDialog } from '../../../primitives/Dialog';
import { PageHeading } from '../../../primitives/PageHeading';
import { Failure, Loading } from '../../../primitives/State';
import { BackLink } from '../BackLink';
import { OrganisationForm } from './OrganisationForm';
import { useDirectoryChange, useOrganisation } from './useDirectory';
import { keepingWords } from './words';

const home = '/desk/directory';

export function NewOrganisationPage() {
  const t = useText(keepingWords);
  const [, navigate] = useLocation();
  return (
    <>
      <BackLink href={home}>{t.back}</BackLink>
      <PageHeading title={t.addTitle} />
      <OrganisationForm
        onSaved={({ id, name }) => {
          announce(t.added(name));
          navigate(`${home}/${id}`, { replace: true });
        }}
      />
    </>
  );
}

export function OrganisationPage({ id }: { id: string }) {
  const t = useText(keepingWords);
  const { data, error, isPending, refetch } = useOrganisation(id);
  const [done, setDone] = useState<string | null>(null);
  const say = (words: string) => {
    announce(words);
    setDone(words);
  };
  return (
    <>
      <BackLink href={home}>{t.back}</BackLink>
      <PageHeading title={data?.name ?? t.title}>{data && <Archiving organisation={data} onDone={say} />}</PageHeading>
      {done && <Banner tone="ok">{done}</Banner>}
      {data?.archivedAt && <Banner tone="warn">{t.isArchived}</Banner>}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && <Loading />}
      {data && <OrganisationForm organisation={data} onSaved={() => say(t.saved)} />}
    </>
  );
}

/** Puts it away, after a question, and takes it back at once. */
function Archiving({ organisation, onDone }: { organisation: Organisation; onDone: (words: string) => void }) {
  const t = useText(keepingWords);
  const [asking, ask] = useState(false);
  const { id, version, archivedAt } = organisation;
  const archive = useDirectoryChange(
    () => remove<Organisation>(`/api/directory/${id}?version=${version}`),
    () => {
      ask(false);
      onDone(t.archivedDone);
    },
  );
  const restore = useDirectoryChange(
    () => post<Organisation>(`/api/directory/${id}/restore?version=${version}`),
    () => onDone(t.restoredDone),
  );
  return (
    <>
      {restore.error && <Failure error={restore.error} />}
      {archivedAt ? (
        <Button look="secondary" isPending={restore.isPending} onPress={() => restore.mutate(undefined)}>
          {t.restore}
        </Button>
      ) : (
        <Button look="secondary" onPress={() => ask(true)}>
          {t.archive}
        </Button>
      )}
      <ConfirmDialog
        isOpen={asking}
        title={t.archiveTitle}
        confirm={t.archive}
        look="danger"
        isPending={archive.isPending}
        onConfirm={() => archive.mutate(undefined)}
        onCancel={() => ask(false)}
      >
        {archive.error && <Failure error={archive.error} />}
        <p>{t.archiveText}</p>
      </ConfirmDialog>
    </>
  );
}
