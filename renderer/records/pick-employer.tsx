/** One of the employers in the record, by id. */
import { PickOne, type PickOneProps } from '../components/pick-one.tsx';
import { useVaultQuery } from '../lib/journal-store.ts';

export function PickEmployer(pick: Pick<PickOneProps, 'value' | 'onChange'>) {
  const employers = useVaultQuery('journal:list', { kind: 'employer', limit: 200 });
  return (
    <PickOne
      label="Employer"
      {...pick}
      options={(employers.data?.rows ?? []).map((one) => ({ value: one.id, label: one.title }))}
    />
  );
}
