/** How people are called while their names are masked, and what that does not protect. */
import { Switch } from '@mantine/core';
import { nameMaskings } from '../../../shared/people/name-masking.ts';
import type { Preferences } from '../../../shared/preferences.ts';
import { Segments } from '../../components/segments.tsx';
import { changePreferences } from '../../lib/app-state.ts';
import { setDiscreet, useNameMasking } from '../../lib/discreet.ts';
import { SettingsGroup } from './settings-group.tsx';
import classes from './settings-page.module.css';

export function NamesGroup({ preferences }: { readonly preferences: Preferences }) {
  const isMasked = useNameMasking() !== null;
  return (
    <SettingsGroup title="Names">
      <Switch
        label="Mask the names of people now"
        checked={isMasked}
        onChange={(event) => setDiscreet(event.currentTarget.checked)}
      />
      <Switch
        label="Mask them whenever the vault is opened"
        checked={preferences.startDiscreet}
        onChange={(event) => void changePreferences({ startDiscreet: event.currentTarget.checked })}
      />
      <div>
        <Segments
          label="In place of a name"
          value={preferences.nameMasking}
          options={nameMaskings}
          onChange={(nameMasking) => void changePreferences({ nameMasking })}
        />
      </div>
      <p className={classes.small}>
        What you are editing is shown as it is, everything else is masked. Masking does not cover pictures and files,
        people you describe without naming them, what somebody has already seen, or an export where you did not ask for
        it. A screen reader still reads what a text box holds.
      </p>
    </SettingsGroup>
  );
}
