/** The power map: who has a say in what you are after, who is listened to, and what moved. */
import { useState } from 'react';
import { Button } from '@mantine/core';
import type { PowerLayer } from '../../../shared/domain/tie-kinds.ts';
import { lastKept } from '../../../shared/power/power-overview.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { BarPage, MarginPage } from '../../components/page-frame.tsx';
import { Segments } from '../../components/segments.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { useIsNarrow } from '../../lib/use-is-narrow.ts';
import { MaskNamesButton } from '../../records/mask-names-button.tsx';
import { PictureExport } from '../../records/picture-export.tsx';
import { AroundView } from './around-view.tsx';
import { CompareMenu } from './compare-menu.tsx';
import { CultureView } from './culture-view.tsx';
import { GridView } from './grid-view.tsx';
import { PowerMargin } from './power-margin.tsx';
import { marginOf, powerViews, viewFor, type PowerViewProps } from './power-view.ts';
import { StrategiesView } from './strategies-view.tsx';
import { TableView } from './table-view.tsx';
import classes from './power-page.module.css';

const views = {
  grid: GridView,
  around: AroundView,
  table: TableView,
  culture: CultureView,
  strategies: StrategiesView,
} as const;

export function PowerPage() {
  const { id = '', kind = '', section } = usePlace();
  const [layer, setLayer] = useState<PowerLayer>('informal');
  const [asked, setAsked] = useState<string>(lastKept);
  const isNarrow = useIsNarrow();
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const overview = useVaultQuery('power:overview', { today: todayHere(), against: asked });
  const view = viewFor(section, kind);
  const View = views[view];
  const margin = marginOf[view];
  const close = () => {
    setDrawerOpen(false);
    navigate({ page: 'power', section: view });
  };
  /** Back to whoever was open. */
  const leave = () => {
    const stone = document.querySelector<HTMLElement>(':is([data-stone], [data-pile])[aria-current]');
    close();
    stone?.focus();
  };
  const props: PowerViewProps | null =
    overview.data === undefined
      ? null
      : {
          overview: overview.data,
          selectedId: id,
          selectedKind: kind,
          layer,
          onLayer: setLayer,
          against: asked === lastKept ? (overview.data.since?.snapshot.id ?? '') : asked,
          onAgainst: setAsked,
          onSelect: (record) => navigate({ page: 'power', section: view, ...record }),
          onClose: close,
        };
  const hasMargin = margin === 'record' ? id !== '' : margin === 'people' && (!isNarrow || id !== '' || isDrawerOpen);
  return (
    <BarPage
      title="Power map"
      bar={
        <Segments
          label="View"
          value={view}
          options={powerViews}
          onChange={(next) => navigate({ page: 'power', section: next })}
        />
      }
      actions={
        <>
          {isNarrow ? null : <MaskNamesButton />}
          {props === null || margin === 'own' ? null : <CompareMenu {...props} />}
          <PictureExport offered={view === 'around' ? ['around', 'grid'] : ['grid', 'around']} />
          {isNarrow && margin === 'people' ? (
            <Button size="xs" aria-expanded={isDrawerOpen && id === ''} onClick={() => setDrawerOpen(!isDrawerOpen)}>
              People
            </Button>
          ) : null}
        </>
      }
    >
      {overview.error === undefined ? null : <ErrorNote error={overview.error} onRetry={overview.reload} />}
      {props === null ? null : (
        <MarginPage
          label={id === '' ? 'People on the map' : 'Details'}
          className={classes.page}
          narrow="over"
          onEscape={leave}
          margin={hasMargin ? <PowerMargin {...props} onLeave={leave} /> : null}
        >
          <View {...props} />
        </MarginPage>
      )}
    </BarPage>
  );
}
