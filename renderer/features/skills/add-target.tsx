/** The button that adds a target: a role written anew, or one of those there are, of an imported framework too. */
import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { compareText } from '../../../shared/compare-text.ts';
import { updateRecord, useVaultQuery } from '../../lib/journal-store.ts';
import { withRecord } from '../../records/with-record.ts';
import { roleKind } from './skill-fields.ts';
import { useMakeAndOpen } from './use-make-and-open.ts';
import classes from './add-target.module.css';

const wanted = { state: 'target' };
const notWanted = { kind: roleKind.name, where: { state: 'possible' }, limit: 500 };

/** Where there is no target yet it is the first thing to do. */
export function AddTarget({ isFirst = false }: { readonly isFirst?: boolean }) {
  const make = useMakeAndOpen(roleKind, wanted);
  const roles = useVaultQuery('journal:list', notWanted).data?.rows ?? [];
  const choose = (id: string) => void withRecord(id, (record) => updateRecord(record, wanted, 'Make a role a target'));
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        {isFirst ? (
          <Button variant="filled">Choose a target role</Button>
        ) : (
          <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />}>
            Target role
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown className={classes.roles ?? ''}>
        <Menu.Item onClick={make}>A new role</Menu.Item>
        {roles.length > 0 && <Menu.Divider role="separator" />}
        {[...roles]
          .sort((a, b) => compareText(a.title, b.title))
          .map((role) => (
            <Menu.Item key={role.id} onClick={() => choose(role.id)}>
              {role.title} <span className="text-small text-secondary">{role.summary}</span>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
