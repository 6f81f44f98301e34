import { Link } from 'wouter';
import { Icon } from '../../primitives/Icon';
import styles from './Desk.module.css';

/** Up to the list that a page belongs to. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className={styles.back}>
      <Icon name="left" size="s" />
      {children}
    </Link>
  );
}
