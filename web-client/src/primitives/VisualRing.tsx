import { type ReactNode, useEffect, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Icon } from './Icon';
import styles from './VisualRing.module.css';

/** After so long the screen stands still: 20 flashes are enough to be seen (ms). */
const FLASHES_FOR = 20_000;

/**
 * A ring for the eyes: the whole edge of the screen changes once a second, never red, at most three times a second being
 * the limit. With reduced motion it is a still colour with a thick frame. The card in the middle stays put.
 */
export function VisualRing({
  title,
  alarm = false,
  stopped = false,
  children,
}: {
  title: string;
  /** An emergency: another frame, another pair of colours, an octagon. As slow as any other. */
  alarm?: boolean;
  /** The person stopped the flashing. */
  stopped?: boolean;
  children: ReactNode;
}) {
  const [tired, setTired] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTired(true), FLASHES_FOR);
    return () => clearTimeout(timer);
  }, []);
  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled
      className={`${styles.overlay} ${alarm ? styles.alarm : ''} ${stopped || tired ? '' : styles.flashing}`}
    >
      <Modal className={styles.modal as string}>
        <Dialog role="alertdialog" className={styles.card as string}>
          <Heading slot="title" level={2} className={styles.title as string}>
            {alarm && <Icon name="alarm" size="xl" />}
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
