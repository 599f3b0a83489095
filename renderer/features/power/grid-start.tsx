/** The first person of a map that has nobody on it yet. */
import { Button } from '@mantine/core';
import { navigate } from '../../lib/navigation.ts';

export function AddPerson() {
  return (
    <Button variant="filled" onClick={() => navigate({ page: 'people', section: 'new' })}>
      Add a person
    </Button>
  );
}
