import { type ReactNode, useEffect } from 'react';
import { Problem } from '../api/problem';
import { common, problems, useText } from '../i18n';
import { announce } from './Announcer';
import { Banner } from './Banner';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import styles from './State.module.css';

/** Words, not a spinner: shown only after a moment, so that a quick answer does not flicker. */
export function Loading({ children }: { children?: ReactNode }) {
  const t = useText(common);
  return <p className={styles.loading}>{children ?? t.loading}</p>;
}

/** Nothing here, why, and what to do. */
export function Empty({ icon = 'info', title, children }: { icon?: IconName; title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size="l" />
      <p className={styles.title}>{title}</p>
      {children && <div>{children}</div>}
    </div>
  );
}

/** What went wrong, in the words of the catalogue. */
export function useProblemText(): (error: unknown) => string {
  const t = useText(problems);
  return (error) => {
    const problem = Problem.of(error);
    return problem.code === 'sign-in-throttled' ? t.problem[problem.code](problem.retryAfter) : t.problem[problem.code];
  };
}

/** A failed request, in words, with a way to try again. */
export function Failure({
  error,
  onRetry,
  takesFocus,
}: {
  error: unknown;
  onRetry?: () => void;
  takesFocus?: boolean;
}) {
  const t = useText(common);
  const words = useProblemText()(error);
  // The page asks for a new sign-in over everything; afterwards this failure is past.
  const over = Problem.of(error).code === 'not-signed-in';
  useEffect(() => {
    if (!over) announce(words);
  }, [words, over]);
  if (over) return null;
  return (
    <Banner
      tone="danger"
      takesFocus={takesFocus ?? false}
      actions={
        onRetry && (
          <Button look="secondary" onPress={onRetry}>
            {t.retry}
          </Button>
        )
      }
    >
      {words}
    </Banner>
  );
}
