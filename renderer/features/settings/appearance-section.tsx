/** Light, dark, or as the computer has it. */
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { Segments } from '../../components/segments.tsx';
import { changePreferences } from '../../lib/app-state.ts';
import { SettingsGroup } from './settings-group.tsx';
import classes from './settings-page.module.css';

export function AppearanceSection({ state }: { readonly state: AppState }) {
  return (
    <SettingsGroup title="Appearance">
      <div>
        <Segments
          label="Appearance"
          value={state.preferences.appearance}
          options={[
            { value: 'system', label: 'As the computer' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          onChange={(appearance) => void changePreferences({ appearance })}
        />
      </div>
      <p className={classes.small}>
        Larger and smaller text: {state.platform === 'darwin' ? 'Cmd' : 'Ctrl'} with plus, minus and zero.
      </p>
    </SettingsGroup>
  );
}
