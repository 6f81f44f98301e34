import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link } from 'wouter';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger' | 'alarm' | 'ok';

interface Looks {
  look?: ButtonLook | undefined;
  /** `main` is the one big action of a citizen's screen, `fill` takes the whole width. */
  size?: 'normal' | 'main' | 'fill' | undefined;
  icon?: IconName | undefined;
  /** On which side of the words the icon stands. */
  iconAt?: 'start' | 'end';
  children: ReactNode;
}

export interface ButtonProps extends Looks, Omit<AriaButtonProps, 'children' | 'className' | 'style'> {}

function classOf(look: ButtonLook = 'primary', size: Looks['size'] = 'normal'): string {
  return `${styles.button} ${styles[look]} ${styles[size]}`;
}

/** While `isPending` the button stays focusable and says so, but does nothing. */
export function Button({ look, size, icon, iconAt = 'start', children, ...props }: ButtonProps) {
  const shape = icon && <Icon name={icon} size={size === 'main' ? 'xl' : 'm'} />;
  return (
    <AriaButton {...props} className={classOf(look, size)}>
      {iconAt === 'start' && shape}
      <span>{children}</span>
      {iconAt === 'end' && shape}
    </AriaButton>
  );
}

/** A button of an icon alone: its name is still said. */
export function IconButton({
  icon,
  label,
  look = 'quiet',
  ...props
}: Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  icon: IconName;
  label: string;
  look?: ButtonLook;
}) {
  return (
    <AriaButton {...props} aria-label={label} className={`${classOf(look)} ${styles.square}`}>
      <Icon name={icon} />
    </AriaButton>
  );
}

/** A link that looks like a button: within this page set, or a plain one (`external`) for downloads and other entries. */
export function LinkButton({
  href,
  look = 'secondary',
  size,
  icon,
  children,
  external = false,
  download = false,
}: Looks & { href: string; external?: boolean; download?: boolean }) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  );
  return external || download ? (
    <a className={classOf(look, size)} href={href} download={download || undefined}>
      {inside}
    </a>
  ) : (
    <Link className={classOf(look, size)} href={href}>
      {inside}
    </Link>
  );
}
