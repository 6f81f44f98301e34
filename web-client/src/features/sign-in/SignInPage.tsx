import type { Account } from '../../api/types';
import { Layout } from '../../app/Layout';
import { useText } from '../../i18n';
import { signInWords } from '../../i18n/sign-in';
import { PageHeading } from '../../primitives/PageHeading';
import styles from './SignIn.module.css';
import { SignInForm } from './SignInForm';

export function SignInPage({ onSignedIn }: { onSignedIn?: (account: Account) => void }) {
  const t = useText(signInWords);
  return (
    <Layout width="narrow">
      <PageHeading title={t.title} />
      <p>{t.lead}</p>
      <SignInForm {...(onSignedIn && { onSignedIn })} />
      <p className={styles.help}>{t.help}</p>
    </Layout>
  );
}
