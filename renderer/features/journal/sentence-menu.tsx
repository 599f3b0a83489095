/** What the selected sentence can become. Stays beside the selection and never takes the focus from the text. */
import { IconAward } from '@tabler/icons-react';
import styles from './sentence-menu.module.css';

interface SentenceMenuProps {
  /** In the margin at the height of the selection, or under it. */
  readonly top: number;
  readonly left: number | null;
  readonly onAchievement: () => void;
}

export function SentenceMenu({ top, left, onAchievement }: SentenceMenuProps) {
  return (
    <div
      className={styles.menu}
      style={left === null ? { top } : { top, left }}
      data-place={left === null ? 'margin' : 'text'}
      role="toolbar"
      aria-label="Make this sentence"
      onMouseDown={(event) => event.preventDefault()}
    >
      <span className={styles.name} aria-hidden="true">
        Make this sentence
      </span>
      <button type="button" className={styles.choice} onClick={onAchievement}>
        <IconAward size={14} stroke={1.6} aria-hidden="true" />
        <span>an achievement</span>
      </button>
      <span className={styles.keys}>
        <kbd>Ctrl Shift A</kbd>
      </span>
    </div>
  );
}
