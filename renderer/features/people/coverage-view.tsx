/** Coverage: the seats around you as a picture and as a list, and what to do about those that are empty. */
import { coverageSentence } from '../../../shared/people/coverage-sentence.ts';
import { MarginPage } from '../../components/page-frame.tsx';
import { today as todayHere } from '../../lib/dates.ts';
import { openRecord } from '../../lib/open-record.ts';
import { CoverageGaps } from './coverage-gaps.tsx';
import { CoveragePicture } from './coverage-picture.tsx';
import { CoverageSeats } from './coverage-seats.tsx';
import type { PeopleViewProps } from './people-view.ts';
import { personKind } from './person-kind.ts';
import classes from './coverage-view.module.css';

export function CoverageView({ overview }: PeopleViewProps) {
  const today = todayHere();
  const { people, coverage } = overview;
  const openPerson = (id: string) => openRecord({ id, kind: personKind.name });
  return (
    <MarginPage
      label="What to do about it"
      className={classes.page}
      marginClass={classes.margin}
      narrow="under"
      margin={<CoverageGaps gaps={coverage.gaps} today={today} />}
    >
      <div className={classes.main}>
        <p className={classes.sentence}>{coverageSentence(coverage.gaps)}</p>
        <CoveragePicture seats={coverage.seats} people={people} today={today} onOpen={openPerson} />
        <CoverageSeats seats={coverage.seats} people={people} onOpen={openPerson} />
      </div>
    </MarginPage>
  );
}
