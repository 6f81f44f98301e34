import { common, useText } from '../i18n';
import { Button } from './Button';
import styles from './Pagination.module.css';

/** Pages of a list that the server cuts. `page` counts from 0, as on the wire. */
export function Pagination({
  page,
  size,
  total,
  onPage,
}: {
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}) {
  const t = useText(common);
  const pages = Math.max(1, Math.ceil(total / size));
  if (pages === 1 && page === 0) return null;
  return (
    <nav className={styles.pages} aria-label={t.pages}>
      <Button look="secondary" icon="left" isDisabled={page <= 0} onPress={() => onPage(page - 1)}>
        {t.previous}
      </Button>
      <span className={styles.where}>{t.pageOf(page + 1, pages)}</span>
      <Button
        look="secondary"
        icon="right"
        iconAt="end"
        isDisabled={page >= pages - 1}
        onPress={() => onPage(page + 1)}
      >
        {t.next}
      </Button>
    </nav>
  );
}
