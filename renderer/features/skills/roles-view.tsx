/** Every role there is, held, possible or wanted, and the one that is picked in full: "For me" makes it a target. */
import { careerRoleStates } from '../../../shared/domain/career-role.ts';
import { textOf } from '../../../shared/domain/field-values.ts';
import type { RecordSummary } from '../../../shared/ipc/vault-requests.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate } from '../../lib/navigation.ts';
import { listArguments } from '../../records/list-arguments.ts';
import { RecordEditor } from '../../records/record-editor.tsx';
import { RecordList } from '../../records/record-list.tsx';
import lines from '../../records/row-lines.module.css';
import { roleKind } from './skill-fields.ts';
import classes from './roles-view.module.css';

const wantedFirst = { order: 'soonest' } as const;
const usualRowHeight = 58;

export function RolesView({ id }: { readonly id: string | undefined }) {
  const first = useVaultQuery('journal:list', listArguments(roleKind.name, wantedFirst, 0));
  const shown = id ?? first.data?.rows[0]?.id;
  if (first.data?.total === 0) {
    return (
      <div className={classes.empty}>
        <EmptyState sentence="No role yet. Write down the one you want, or import a framework with the roles of your field." />
      </div>
    );
  }
  return (
    <div className={classes.columns}>
      <div className={classes.list}>
        <RecordList
          label="Roles"
          kind={roleKind.name}
          filter={wantedFirst}
          selectedId={shown}
          usualHeight={usualRowHeight}
          renderRow={(row) => <RoleRow row={row} />}
          onSelect={(row, by) => navigate({ page: 'skills', id: row.id }, { replace: by === 'keys' })}
        />
      </div>
      <div className={classes.editor}>
        {shown === undefined ? null : (
          <RecordEditor key={shown} id={shown} onDeleted={() => navigate({ page: 'skills', section: 'roles' })} />
        )}
      </div>
    </div>
  );
}

function RoleRow({ row }: { readonly row: RecordSummary }) {
  const state = careerRoleStates.find((one) => one.value === textOf(row.extra['state']))?.label;
  return (
    <div className={lines.row}>
      <div className={lines.title}>{row.title}</div>
      <div className={lines.about}>{[state, row.summary].filter(Boolean).join(', ')}</div>
    </div>
  );
}
