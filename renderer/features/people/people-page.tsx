/** People: who is around you, which seats are empty, sponsors, mentors, feedback. */
import { ErrorNote } from '../../components/error-note.tsx';
import { BarPage } from '../../components/page-frame.tsx';
import { Segments } from '../../components/segments.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { useVaultQuery } from '../../lib/journal-store.ts';
import { navigate, usePlace } from '../../lib/navigation.ts';
import { MaskNamesButton } from '../../records/mask-names-button.tsx';
import { CoverageView } from './coverage-view.tsx';
import { FeedbackView } from './feedback-view.tsx';
import { MentorsView } from './mentors-view.tsx';
import { PeopleList } from './people-list.tsx';
import { peopleViews, viewFor } from './people-view.ts';
import { SponsorsView } from './sponsors-view.tsx';

const views = {
  people: PeopleList,
  coverage: CoverageView,
  sponsors: SponsorsView,
  mentors: MentorsView,
  feedback: FeedbackView,
} as const;

export function PeoplePage() {
  const { id = '', kind = '', section } = usePlace();
  const overview = useVaultQuery('people:overview', { today: todayHere() });
  const view = viewFor(section, kind);
  const View = views[view];
  return (
    <BarPage
      title="People"
      bar={
        <Segments
          label="View"
          value={view}
          options={peopleViews}
          onChange={(next) => navigate({ page: 'people', section: next })}
        />
      }
      actions={<MaskNamesButton />}
    >
      {overview.error === undefined ? null : <ErrorNote error={overview.error} onRetry={overview.reload} />}
      {overview.data === undefined ? null : (
        <View
          overview={overview.data}
          selectedId={id}
          selectedKind={kind}
          onSelect={(record) => navigate({ page: 'people', section: view, ...record })}
          onClose={() => navigate({ page: 'people', section: view })}
        />
      )}
    </BarPage>
  );
}
