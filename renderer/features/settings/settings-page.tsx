/** How Cairn behaves on this computer, and what there is to know about the vault. */
import type { ComponentType } from 'react';
import type { AppState } from '../../../shared/ipc/app-requests.ts';
import { RowButton } from '../../components/row-button.tsx';
import { useAppState } from '../../lib/app-state.ts';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { HealthSection } from './health-section.tsx';
import { SecuritySection } from './security-section.tsx';
import classes from './settings-page.module.css';

interface Section {
  readonly name: string;
  readonly label: string;
  readonly content: ComponentType<{ readonly state: AppState }>;
}

const sections: readonly Section[] = [
  { name: 'security', label: 'Security', content: SecuritySection },
  { name: 'appearance', label: 'Appearance', content: AppearanceSection },
  { name: 'backup', label: 'Backup', content: BackupSection },
  { name: 'health', label: 'Vault health', content: HealthSection },
  { name: 'about', label: 'About', content: AboutSection },
];

export function SettingsPage() {
  const state = useAppState();
  const { section } = usePlace();
  const shown = sections.find((one) => one.name === section) ?? sections[0];
  if (state === null || shown === undefined) return null;
  const Content = shown.content;
  return (
    <div className={classes.page}>
      <h1 className="title-day">Settings</h1>
      <div className={classes.columns}>
        <nav className={classes.nav} aria-label="Sections of the settings">
          {sections.map((one) => (
            <RowButton
              key={one.name}
              look="nav"
              aria-current={one === shown ? 'page' : undefined}
              onClick={() => navigate({ page: 'settings', section: one.name }, { replace: true })}
            >
              {one.label}
            </RowButton>
          ))}
        </nav>
        <div className={classes.content}>
          <Content state={state} />
        </div>
      </div>
    </div>
  );
}
