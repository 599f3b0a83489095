/** The path: the map of roles, its ways over time, the same as tables, and people who went there before. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { PathOverview } from '../../../shared/path/path-overview.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { BarPage, MarginPage } from '../../components/page-frame.tsx';
import { Segments } from '../../components/segments.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, usePlace, type Place } from '../../lib/navigation.ts';
import { useIsNarrow } from '../../lib/use-is-narrow.ts';
import { PictureExport } from '../../records/picture-export.tsx';
import { RecordEditor } from '../../records/record-editor.tsx';
import { AddRole } from './add-role.tsx';
import { LanesView } from './lanes-view.tsx';
import { ModelsView } from './models-view.tsx';
import { PathPanel } from './path-panel.tsx';
import { pathViews, type PathViewName, type PathViewProps } from './path-view.ts';
import { StartMap } from './start-map.tsx';
import { TableView } from './table-view.tsx';
import { TimeView } from './time-view.tsx';
import classes from './path-page.module.css';

const views = { lanes: LanesView, time: TimeView, table: TableView, models: ModelsView } as const;

export function PathPage() {
  const { id = '', kind, section } = usePlace();
  const [overlaid, setOverlaid] = useState<readonly string[]>([]);
  const [scenarioId, setScenarioId] = useState('');
  const isNarrow = useIsNarrow();
  const [isDrawerOpen, setIsDrawerOpen] = useState(false);
  const [lastView, setLastView] = useState<PathViewName>('lanes');
  const overview = useVaultQuery('path:overview', { today: todayHere(), overlaid: [...overlaid] });
  const view = pathViews.find((one) => one.value === section)?.value ?? lastView;
  const goTo = (next: PathViewName) => {
    setLastView(next);
    navigate({ page: 'path', section: next });
  };
  const close = () => {
    setIsDrawerOpen(false);
    navigate(placeOf(view));
  };
  const isAsideShown = !isNarrow || id !== '' || isDrawerOpen;
  const View = views[view];
  const props: Omit<PathViewProps, 'overview'> = {
    selectedId: id,
    scenarioId,
    overlaid,
    onSelect: (record) => navigate({ ...placeOf(view), id: record.id, kind: record.kind }),
    onScenario: setScenarioId,
    onOverlay: setOverlaid,
  };
  return (
    <BarPage
      title="Path"
      bar={<Segments label="View" value={view} options={pathViews} onChange={goTo} />}
      actions={
        <>
          {isNarrow ? (
            <Button size="xs" aria-expanded={isDrawerOpen && id === ''} onClick={() => setIsDrawerOpen(!isDrawerOpen)}>
              Scenarios
            </Button>
          ) : null}
          <AddRole usualField={presentField(overview.data)} />
          <PictureExport offered={['map', 'timeline']} />
        </>
      }
    >
      {overview.error === undefined ? null : <ErrorNote error={overview.error} onRetry={overview.reload} />}
      {overview.data === undefined ? null : (
        <MarginPage
          label={id === '' ? 'Decisions and scenarios' : 'Details'}
          className={id === '' ? classes.page : classes.editing}
          narrow="over"
          onEscape={isNarrow ? close : undefined}
          margin={
            !isAsideShown ? null : id === '' ? (
              <PathPanel overview={overview.data} {...props} />
            ) : (
              <RecordEditor
                key={`${kind ?? ''} ${id}`}
                id={id}
                back={
                  <TextButton size="small" onClick={close}>
                    <IconArrowLeft size={14} stroke={1.6} /> {isNarrow ? 'Close' : 'Back to the scenarios'}
                  </TextButton>
                }
                onDeleted={close}
              />
            )
          }
        >
          {overview.data.roles.length === 0 && view !== 'models' ? (
            <StartMap />
          ) : (
            <View overview={overview.data} {...props} />
          )}
        </MarginPage>
      )}
    </BarPage>
  );
}

const placeOf = (view: PathViewName): Place => ({ page: 'path', section: view });

/** The domain of the role that is held now. */
const presentField = (overview: PathOverview | undefined) =>
  overview?.roles.find((one) => one.state === 'current')?.domain ?? '';
