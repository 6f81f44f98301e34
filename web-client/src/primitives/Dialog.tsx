import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { common, useText } from '../i18n';
import { Button, type ButtonLook } from './Button';
import styles from './Dialog.module.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  /** Absent: the dialog cannot be left without an answer. */
  onClose?: (() => void) | undefined;
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
}

/** A question over the page. Focus stays inside, Escape leaves it, the page under it is inert. */
export function Dialog({ title, isOpen, onClose, role = 'dialog', children }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(open) => !open && onClose?.()}
    >
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog} role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

export interface ConfirmDialogProps {
  title: string;
  isOpen: boolean;
  /** What will happen, before it happens. */
  children?: ReactNode;
  /** The deed itself, as a verb: «Завершить», never «Да». */
  confirm: string;
  look?: ButtonLook;
  isPending?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, children, confirm, look = 'primary', isPending = false, onConfirm, onCancel } = props;
  const t = useText(common);
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onCancel} role="alertdialog">
      {children}
      <DialogActions>
        <Button look={look} isPending={isPending} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button look="secondary" onPress={onCancel}>
          {t.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
