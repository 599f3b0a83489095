/** What a record still lacks; each sentence leads to its field. */
import { UnstyledButton } from '@mantine/core';
import type { Missing } from '../../shared/domain/record-kind.ts';
import { focusField } from './field-focus.ts';
import classes from './missing-panel.module.css';

export function MissingPanel({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <section aria-label="Still missing">
      <h2>Still missing</h2>
      <ul className={classes.list}>
        {missing.map((one) => (
          <li key={`${one.field} ${one.sentence}`}>
            <UnstyledButton className={classes.item ?? ''} onClick={() => focusField(one.field)}>
              <span className={classes.stone} aria-hidden />
              {one.sentence}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
