/** Every keyboard command, read from the table that the keyboard itself uses. */
import { Modal } from '@mantine/core';
import { keysOf, shortcuts, type Shortcut } from './shortcuts.ts';
import classes from './shortcuts-dialog.module.css';

interface ShortcutsDialogProps {
  readonly platform: string;
  readonly onClose: () => void;
}

const groups: readonly Shortcut['group'][] = ['Go', 'Write', 'Find', 'Vault'];

export function ShortcutsDialog({ platform, onClose }: ShortcutsDialogProps) {
  return (
    <Modal opened onClose={onClose} title="Keyboard shortcuts" size={640} transitionProps={{ duration: 0 }}>
      <div className={classes.columns}>
        {groups.map((group) => (
          <section key={group} className={classes.group}>
            <h3>{group}</h3>
            <dl>
              {labelsOf(group).map((label) => (
                <div key={label} className={classes.row}>
                  <dt>{label}</dt>
                  <dd>
                    {shortcuts
                      .filter((one) => one.label === label)
                      .map((one) => keysOf(one, platform === 'darwin').join(' '))
                      .join(' or ')}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function labelsOf(group: Shortcut['group']): readonly string[] {
  return [...new Set(shortcuts.filter((one) => one.group === group).map((one) => one.label))];
}
