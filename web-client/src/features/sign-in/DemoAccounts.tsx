import type { Demo } from '../../api/types';
import { common, useText } from '../../i18n';
import { signInWords } from '../../i18n/sign-in';
import { Card } from '../../primitives/Card';
import styles from './SignIn.module.css';

/** Only where the server says that it has such accounts: the local run. */
export function DemoAccounts({ demo, onFill }: { demo: Demo; onFill: (login: string) => void }) {
  const t = useText(signInWords).demo;
  const { roles } = useText(common);
  return (
    <Card title={t.title} tone="subtle">
      <p>
        {t.text(demo.password)}. {t.hint}
      </p>
      <ul className={styles.demo}>
        {demo.accounts.map((account) => (
          <li key={account.login}>
            <button type="button" className={styles.fill} onClick={() => onFill(account.login)}>
              <span className={styles.login}>{account.login}</span>
              <span className={styles.who}>
                {roles[account.role]}: {account.name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
