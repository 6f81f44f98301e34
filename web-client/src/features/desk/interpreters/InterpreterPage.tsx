import { Problem } from '../../../api/problem';
import { useText } from '../../../i18n';
import { interpreterWords } from '../../../i18n/interpreters';
import { PageHeading } from '../../../primitives/PageHeading';
import { Failure, Loading } from '../../../primitives/State';
import { BackLink } from '../BackLink';
import { InterpreterBlocks } from './InterpreterBlocks';
import styles from './Interpreters.module.css';
import { SkillEditor } from './SkillEditor';
import { useSkilled } from './useSkilled';

/** One interpreter: what they can do, and who is not put through to them. */
export function InterpreterPage({ id }: { id: string }) {
  const t = useText(interpreterWords);
  const { data, error, refetch } = useSkilled();
  const one = data?.find((each) => each.id === id);
  const failure = error ?? (data && !one ? new Problem('not-found', 404) : null);
  return (
    <>
      <BackLink href="/desk/interpreters">{t.back}</BackLink>
      <PageHeading title={one?.name ?? t.title} />
      {failure && !one && <Failure error={failure} {...(error && { onRetry: () => void refetch() })} />}
      {!one && !failure && <Loading />}
      {one && (
        <div className={styles.columns}>
          <SkillEditor interpreter={one} />
          <InterpreterBlocks id={id} />
        </div>
      )}
    </>
  );
}
