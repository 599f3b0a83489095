/** Skills: what each target asks for beside what there is, the plan to close the gaps, and what the field may ask next. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { BarPage } from '../../components/page-frame.tsx';
import { Segments } from '../../components/segments.tsx';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { PictureExport } from '../../records/picture-export.tsx';
import { AddTarget } from './add-target.tsx';
import { GapsView } from './gaps-view.tsx';
import { PlanView } from './plan-view.tsx';
import { planKind, skillKind, topicKind } from './skill-fields.ts';
import { skillsViews, viewOf, type SkillsView } from './skills-views.ts';
import { SortMenu } from './sort-menu.tsx';
import type { GapOrder } from './order-gaps.ts';
import { TopicsView } from './topics-view.tsx';
import { useMakeAndOpen } from './use-make-and-open.ts';

const added: Readonly<Record<SkillsView, { readonly kind: RecordKind; readonly label: string }>> = {
  gaps: { kind: skillKind, label: 'Skill' },
  plan: { kind: planKind, label: 'Plan' },
  topics: { kind: topicKind, label: 'Topic' },
};

const exported = { gaps: ['matrix', 'radar', 'plan'], plan: ['plan', 'matrix', 'radar'] } as const;

export function SkillsPage() {
  const place = usePlace();
  const [order, setOrder] = useState<GapOrder>('gap');
  const view = viewOf(place);
  const { kind, label } = added[view];
  const add = useMakeAndOpen(kind);
  return (
    <BarPage
      title="Skills"
      bar={
        <Segments
          label="View"
          value={view}
          options={skillsViews}
          onChange={(next) => navigate(next === 'gaps' ? { page: 'skills' } : { page: 'skills', section: next })}
        />
      }
      actions={
        <>
          {view === 'gaps' ? (
            <>
              <SortMenu order={order} onOrder={setOrder} />
              <AddTarget />
            </>
          ) : null}
          <AddButton label={label} onAdd={add} />
          {view === 'topics' ? null : <PictureExport key={view} offered={exported[view]} />}
        </>
      }
    >
      {view === 'gaps' ? <GapsView order={order} /> : null}
      {view === 'plan' ? <PlanView place={place} onAdd={add} /> : null}
      {view === 'topics' ? <TopicsView place={place} onAdd={add} /> : null}
    </BarPage>
  );
}

function AddButton({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  return (
    <Button size="xs" leftSection={<IconPlus size={15} stroke={1.6} />} onClick={onAdd}>
      {label}
    </Button>
  );
}
