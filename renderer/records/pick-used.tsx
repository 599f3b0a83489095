/** One of the values that a field of some kind already has, with how often. */
import { PickOne, type PickOneProps } from '../components/pick-one.tsx';
import { useVaultQuery } from '../lib/journal-store.ts';

interface PickUsedProps extends Omit<PickOneProps, 'options'> {
  readonly kind: string;
  readonly field: string;
}

const mostOptions = 500;

export function PickUsed({ kind, field, ...pick }: PickUsedProps) {
  const used = useVaultQuery('journal:values', { kind, field });
  const options = (used.data ?? []).filter((one) => one.value !== '').slice(0, mostOptions);
  return (
    <PickOne {...pick} options={options.map(({ value, count }) => ({ value, label: `${value} (${String(count)})` }))} />
  );
}
