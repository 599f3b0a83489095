/** From a sentence of the journal to an achievement, with the way to it and the way back. */
import { achievementFromSentence, type SourceSentence } from '../../shared/domain/achievement-from-sentence.ts';
import { createRecord } from './journal-store.ts';
import { navigate } from './navigation.ts';
import { isDone } from './tell-failure.ts';
import { showToast } from './toasts.ts';

/** Makes the achievement and offers to open it; the writer stays where the writing is. */
export async function makeAchievement(source: SourceSentence): Promise<boolean> {
  const made = await createRecord('achievement', achievementFromSentence(source), 'Make achievement');
  if (!isDone(made)) return false;
  const { id } = made.value;
  showToast('Achievement made.', {
    action: { label: 'Open', run: () => navigate({ page: 'achievements', id }) },
  });
  return true;
}
