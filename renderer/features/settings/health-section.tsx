/** What Cairn noticed about the files of the vault since it was opened. */
import { Button } from '@mantine/core';
import { findingSentence } from '../../../shared/finding-sentence.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { StoneStack } from '../../components/stone-stack.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { SettingsGroup } from './settings-group.tsx';
import classes from './settings-page.module.css';

const words = { info: 'Note', warning: 'Look at it', damage: 'Damage' } as const;

export function HealthSection() {
  const health = useVaultQuery('vault:health', {});
  const findings = health.data ?? [];
  return (
    <SettingsGroup title="Vault health">
      <p className={classes.text}>
        Every record carries a checksum and a seal. Both were checked when the vault was opened; attachments are checked
        when they are read.
      </p>
      {health.error !== undefined && <ErrorNote error={health.error} onRetry={health.reload} />}
      {health.data !== undefined && findings.length === 0 && (
        <p className={classes.row} role="status">
          <StoneStack stones={['solid', 'solid', 'solid']} />
          Nothing to report. All files fit together.
        </p>
      )}
      {findings.length > 0 && (
        <ul className={classes.findings}>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.where}`}>
              <span className={classes.severity} data-severity={finding.severity}>
                {words[finding.severity]}
              </span>
              <span>{findingSentence(finding)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.row}>
        <Button onClick={health.reload}>Check again</Button>
      </div>
    </SettingsGroup>
  );
}
