/** The button that adds to the map: one role, or several at a time. */
import { useState } from 'react';
import { Button, Menu, Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useAddRecord } from '../../records/use-add-record.ts';
import { StartForm } from './start-form.tsx';

/** `usualField`: the domain that new roles are offered. */
export function AddRole({ usualField }: { readonly usualField: string }) {
  const add = useAddRecord('career-role', 'path');
  const [isStarting, setIsStarting] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />}>
            Role
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={add}>A new role</Menu.Item>
          <Menu.Item onClick={() => setIsStarting(true)}>From my record or a template</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isStarting ? (
        <Modal
          opened
          onClose={() => setIsStarting(false)}
          title="Add roles to the map"
          size={560}
          transitionProps={{ duration: 0 }}
        >
          <StartForm usualField={usualField} onStarted={() => setIsStarting(false)} />
        </Modal>
      ) : null}
    </>
  );
}
