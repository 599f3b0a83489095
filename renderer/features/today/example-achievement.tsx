/** A finished achievement, for a journal that has none yet. */
import { achievement } from '../../../shared/domain/achievement.ts';
import styles from './example-achievement.module.css';

export function ExampleAchievement() {
  const { sample } = achievement;
  return (
    <article>
      <h2 className={styles.title}>{achievement.title(sample)}</h2>
      <p className={styles.sentence}>{String(sample['result'])}</p>
      <p className={styles.measure}>{achievement.summary(sample)}</p>
    </article>
  );
}
