import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './CallButton.module.css';
import { Icon, type IconName } from './Icon';

/** A control of a call: icon over a word. With `pressed` it is a switch; its state is also told by icon and frame. */
export function CallButton({
  icon,
  label,
  name,
  look = 'plain',
  pressed,
  news,
  isDisabled = false,
  onPress,
}: {
  icon: IconName;
  label: string;
  /** What a reader says, when the word alone is too short. */
  name?: string;
  look?: 'plain' | 'danger';
  pressed?: boolean;
  /** Something new is behind it: a dot for the eye, this word for a reader. */
  news?: string;
  /** Why must be said beside it. */
  isDisabled?: boolean;
  onPress: () => void;
}) {
  return (
    <AriaButton
      className={`${styles.button} ${styles[look]} ${news ? styles.marked : ''}`}
      aria-pressed={pressed}
      isDisabled={isDisabled}
      {...(name && { 'aria-label': name })}
      onPress={onPress}
    >
      <Icon name={icon} />
      <span>
        {label}
        {news && <span className={styles.hidden}> ({news})</span>}
      </span>
    </AriaButton>
  );
}
