/** Skills: what each target asks for beside what there is, and the roles that ask. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { BarPage } from '../../components/page-frame.tsx';
import { Segments } from '../../components/segments.tsx';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { useAddRecord } from '../../records/use-add-record.ts';
import { GapsView } from './gaps-view.tsx';
import { RolesView } from './roles-view.tsx';
import { roleKind } from './skill-fields.ts';
import classes from './skills-page.module.css';

const views = [
  { value: 'gaps', label: 'Gaps' },
  { value: 'roles', label: 'Roles' },
] as const;

const target = { state: 'target' };

export function SkillsPage() {
  const { id, section } = usePlace();
  const add = useAddRecord(roleKind.name, 'skills', target);
  const view = id !== undefined || section === 'roles' ? 'roles' : 'gaps';
  return (
    <BarPage
      title="Skills"
      bar={
        <>
          <Segments
            label="View"
            value={view}
            options={views}
            onChange={(next) => navigate(next === 'gaps' ? { page: 'skills' } : { page: 'skills', section: next })}
          />
          <span className={classes.space} />
          <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={add}>
            Target role
          </Button>
        </>
      }
    >
      {view === 'gaps' ? <GapsView onAdd={add} /> : <RolesView id={id} />}
    </BarPage>
  );
}
