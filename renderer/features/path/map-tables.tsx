/** The four tables of the path, column by column. */
import { useId } from 'react';
import { careerLevelRange, careerRoleStates } from '../../../shared/domain/career-role.ts';
import { moveMonthsRange } from '../../../shared/domain/career-move.ts';
import { moveKinds } from '../../../shared/path/classify-move.ts';
import type { DecisionPoint, MoveMonths } from '../../../shared/path/career-map.ts';
import type { MapMove, MapRole, PathOverview, ScenarioView } from '../../../shared/path/path-overview.ts';
import type { TableColumn } from '../../components/sortable-table.tsx';
import { formatDate } from '../../lib/dates.ts';
import { CellField } from '../../records/cell-field.tsx';
import { TableSection, type TablePage } from '../../records/table-section.tsx';
import { WholeCell } from '../../records/whole-cell.tsx';
import { changeRecord } from '../../records/with-record.ts';
import type { PathViewProps } from './path-view.ts';
import { ScenarioLetter } from './scenario-letter.tsx';
import { describeProven, describeRange, scenarioName } from './scenario-words.ts';
import classes from './table-view.module.css';

/** The path with one of its records open beside it or none, and the words to narrow its rows by. */
export interface MapTableProps {
  readonly view: PathViewProps & TablePage;
  readonly find: string;
}

export function RolesTable(props: MapTableProps) {
  const { roles } = props.view.overview;
  const domains = useId();
  const columns: TableColumn<MapRole>[] = [
    { key: 'title', label: 'Title', value: ({ title }) => title, isName: true },
    { key: 'state', label: 'For me', value: ({ state }) => labelOf(careerRoleStates, state) },
    {
      key: 'level',
      label: 'Level',
      value: ({ level }) => level,
      cell: ({ id, title, level }) => (
        <WholeCell id={id} field="level" label={`Level of ${title}`} value={level} range={careerLevelRange} />
      ),
      isNumber: true,
    },
    {
      key: 'domain',
      label: 'Domain',
      value: ({ domain }) => domain,
      cell: ({ id, title, domain }) => (
        <CellField
          label={`Domain of ${title}`}
          text={domain}
          parse={(text) => text.trim()}
          problem=""
          list={domains}
          onKeep={(next) => void changeRecord(id, { domain: next })}
        />
      ),
    },
    {
      key: 'evidence',
      label: 'My evidence',
      value: ({ evidence }) => shareOf(evidence.proven, evidence.asked),
      cell: ({ evidence }) => describeProven(evidence),
    },
    {
      key: 'wantedBy',
      label: 'Wanted by',
      value: ({ wantedBy }) => wantedBy,
      cell: ({ wantedBy }) => formatDate(wantedBy.slice(0, 7)),
    },
  ];
  const names = new Set(roles.map(({ domain }) => domain).filter(Boolean));
  return (
    <>
      <TableSection
        {...props}
        kind="career-role"
        rows={roles}
        columns={columns}
        sortedBy="title"
        nameOf={({ title }) => title}
        empty="No role yet. A role is a place on the map, such as “Head of planning”, level 6, Network planning."
      />
      <datalist id={domains}>
        {[...names].sort().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

const monthColumns = [
  { field: 'monthsFast', part: 'fast', label: 'Fast' },
  { field: 'monthsLikely', part: 'likely', label: 'Likely' },
  { field: 'monthsSlow', part: 'slow', label: 'Slow' },
] as const satisfies readonly { field: string; part: keyof MoveMonths; label: string }[];

export function MovesTable(props: MapTableProps) {
  const { overview } = props.view;
  const titles = roleTitles(overview);
  const titleOf = (id: string) => titles.get(id) ?? (id === '' ? 'Not chosen' : 'Deleted role');
  const nameOf = ({ from, to }: MapMove) => `${titleOf(from)} to ${titleOf(to)}`;
  const columns: TableColumn<MapMove>[] = [
    { key: 'from', label: 'From', value: ({ from }) => titleOf(from), isName: true },
    { key: 'to', label: 'To', value: ({ to }) => titleOf(to) },
    { key: 'kind', label: 'Kind', value: ({ kind }) => (kind === null ? '' : labelOf(moveKinds, kind)) },
    ...monthColumns.map(({ field, part, label }): TableColumn<MapMove> => ({
      key: field,
      label,
      value: ({ months }) => months[part],
      cell: (move) => (
        <WholeCell
          id={move.id}
          field={field}
          label={`${label} months, ${nameOf(move)}`}
          value={move.months[part]}
          range={moveMonthsRange}
        />
      ),
      isNumber: true,
    })),
    {
      key: 'conditions',
      label: 'Conditions',
      value: ({ conditions }) => shareOf(conditions.met, conditions.all),
      cell: ({ conditions }) => countOf(conditions.met, conditions.all, 'met'),
    },
    {
      key: 'scenarios',
      label: 'In',
      value: ({ scenarios }) => lettersOf(scenarios, overview).join(' '),
      cell: ({ scenarios }) => scenarios.map((id) => <ScenarioLetter key={id} overview={overview} id={id} />),
    },
  ];
  return (
    <TableSection
      {...props}
      kind="career-move"
      rows={overview.moves}
      columns={columns}
      sortedBy="from"
      nameOf={nameOf}
      empty="No move yet. A move leads from one role to another, such as “Senior planner to planning lead”: 8 months if all goes well, 14 likely, 26 at worst."
    />
  );
}

export function DecisionsTable(props: MapTableProps) {
  const { overview } = props.view;
  const titles = roleTitles(overview);
  const answered = ({ criteria }: DecisionPoint) => criteria.filter(({ answer }) => answer !== '').length;
  const columns: TableColumn<DecisionPoint>[] = [
    { key: 'question', label: 'Question', value: nameOfDecision, isName: true },
    { key: 'role', label: 'At', value: ({ role }) => titles.get(role) ?? '' },
    {
      key: 'decideBy',
      label: 'Decide by',
      value: ({ decideBy }) => decideBy,
      cell: ({ decideBy }) => formatDate(decideBy),
    },
    {
      key: 'answered',
      label: 'Answered',
      value: (point) => (point.decided === '' ? shareOf(answered(point), point.criteria.length) : 2),
      cell: (point) => (point.decided === '' ? countOf(answered(point), point.criteria.length) : 'Decided'),
    },
  ];
  return (
    <TableSection
      {...props}
      kind="decision-point"
      rows={overview.decisions}
      columns={columns}
      sortedBy="decideBy"
      nameOf={nameOfDecision}
      empty="No decision point yet. It is a fork in the path, such as “Ask for the lead role now, or move to data first?”, and what the answer hangs on."
    />
  );
}

export function ScenariosTable(props: MapTableProps) {
  const { overview } = props.view;
  const columns: TableColumn<ScenarioView>[] = [
    {
      key: 'letter',
      label: 'Letter',
      value: ({ id }) => overview.scenarios.findIndex((one) => one.id === id),
      cell: ({ id }) => <ScenarioLetter overview={overview} id={id} />,
    },
    { key: 'name', label: 'Name', value: scenarioName, isName: true },
    { key: 'way', label: 'Way', value: ({ steps }) => steps.map(({ title }) => title).join(' → ') },
    {
      key: 'likely',
      label: 'Likely',
      value: ({ end }) => end?.likely.month ?? '',
      cell: ({ end }) => <b className={classes.whole}>{formatDate(end?.likely.month ?? '')}</b>,
    },
    {
      key: 'range',
      label: 'Earliest to late',
      value: ({ end }) => end?.earliest.month ?? '',
      cell: ({ end, problems }) =>
        end === null ? (problems[0] ?? '') : <span className={classes.whole}>{describeRange(end)}</span>,
    },
  ];
  return (
    <TableSection
      {...props}
      kind="scenario"
      rows={overview.scenarios}
      columns={columns}
      sortedBy="letter"
      nameOf={scenarioName}
      empty="No scenario yet. It is one way through the map: moves in their order, such as “Through data”, from senior planner over analytics lead to head of planning."
    />
  );
}

const nameOfDecision = ({ question }: DecisionPoint) => question || 'Untitled decision point';

const roleTitles = ({ roles }: PathOverview) => new Map(roles.map(({ id, title }) => [id, title]));

const lettersOf = (ids: readonly string[], { scenarios }: PathOverview) =>
  scenarios.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter);

const labelOf = (options: readonly { readonly value: string; readonly label: string }[], value: string) =>
  options.find((one) => one.value === value)?.label ?? '';

const shareOf = (part: number, all: number) => (all === 0 ? null : part / all);

const countOf = (part: number, all: number, word = '') => (all === 0 ? '' : `${part} of ${all} ${word}`.trim());
