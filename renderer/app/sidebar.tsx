/** The way around: vault and lock above, pages in the middle, what is saved below. A rail of icons when it is narrow. */
import { Tooltip } from '@mantine/core';
import {
  IconAdjustments,
  IconAward,
  IconEyeOff,
  IconFileExport,
  IconFileImport,
  IconId,
  IconLock,
  IconNotebook,
  IconRoute,
  IconSearch,
  IconStack2,
  IconSunLow,
  IconTargetArrow,
  IconTopologyStar3,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { AppState } from '../../shared/ipc/app-requests.ts';
import { CairnMark } from '../components/cairn-mark.tsx';
import { SaveState } from '../components/save-state.tsx';
import { runCommand } from '../lib/commands.ts';
import { addDays, formatLocalTime, today } from '../lib/dates.ts';
import { setDiscreet, useNameMasking } from '../lib/discreet.ts';
import { useSaveState, useVaultQuery } from '../lib/journal-store.ts';
import { navigate, usePlace, type Page } from '../lib/navigation.ts';
import { useIsNarrow } from '../lib/use-is-narrow.ts';
import classes from './sidebar.module.css';

interface Item {
  readonly page: Page;
  readonly label: string;
  readonly icon: Icon;
}

const groups: readonly (readonly Item[])[] = [
  [
    { page: 'today', label: 'Today', icon: IconSunLow },
    { page: 'journal', label: 'Journal', icon: IconNotebook },
  ],
  [
    { page: 'achievements', label: 'Achievements', icon: IconAward },
    { page: 'path', label: 'Path', icon: IconRoute },
    { page: 'skills', label: 'Skills', icon: IconStack2 },
    { page: 'goals', label: 'Goals', icon: IconTargetArrow },
    { page: 'record', label: 'Record', icon: IconId },
  ],
  [
    { page: 'people', label: 'People', icon: IconUsers },
    { page: 'power', label: 'Power map', icon: IconTopologyStar3 },
  ],
  [
    { page: 'import', label: 'Import', icon: IconFileImport },
    { page: 'export', label: 'Export', icon: IconFileExport },
  ],
  [{ page: 'settings', label: 'Settings', icon: IconAdjustments }],
];

export function Sidebar({ state }: { readonly state: AppState }) {
  const isRail = useIsNarrow();
  const due = useVaultQuery('journal:due', { until: addDays(today(), 7), today: today() }).data?.length ?? 0;
  const saved = useSaveState();
  const ctrl = state.platform === 'darwin' ? 'Cmd' : 'Ctrl';
  return (
    <aside className={classes.side} aria-label="Sidebar">
      <div className={classes.vault}>
        <CairnMark width={20} />
        <span className={classes.name}>{state.vault?.isSample === true ? 'Sample vault' : state.vault?.name}</span>
        <Tooltip label={`Lock (${ctrl} L)`} position="right">
          <button type="button" className={classes.lock} aria-label="Lock" onClick={() => runCommand('lock')}>
            <IconLock size={17} stroke={1.6} />
          </button>
        </Tooltip>
      </div>

      <Tooltip label={`Go to (${ctrl} K)`} position="right" disabled={!isRail}>
        <button type="button" className={classes.goto} onClick={() => runCommand('quick-open')}>
          <IconSearch size={17} stroke={1.6} />
          <span className={classes.word}>Go to</span>
          <kbd>{ctrl} K</kbd>
        </button>
      </Tooltip>

      <nav className={classes.nav} aria-label="Pages">
        {groups.map((items) => (
          <ul key={items[0]?.page} className={classes.group}>
            {items.map((item) => (
              <li key={item.page}>
                <SidebarItem item={item} count={item.page === 'today' ? due : 0} isRail={isRail} />
              </li>
            ))}
          </ul>
        ))}
      </nav>

      <div className={classes.foot}>
        <MaskedState ctrl={ctrl} isRail={isRail} />
        <SaveState
          state={saved.state}
          time={saved.savedAt === null ? '' : formatLocalTime(saved.savedAt)}
          compact={isRail}
        />
        {!isRail && <div className={classes.locks}>{lockSentence(state.preferences.autoLockMinutes)}</div>}
      </div>
    </aside>
  );
}

/** There only while names are masked; takes that back. */
function MaskedState({ ctrl, isRail }: { readonly ctrl: string; readonly isRail: boolean }) {
  if (useNameMasking() === null) return null;
  return (
    <Tooltip label={`Show names (${ctrl} Shift H)`} position="right">
      <button type="button" className={classes.masked} onClick={() => setDiscreet(false)}>
        <IconEyeOff size={15} stroke={1.6} />
        <span className={isRail ? 'unseen' : undefined}>Names masked</span>
      </button>
    </Tooltip>
  );
}

interface SidebarItemProps {
  readonly item: Item;
  readonly count: number;
  readonly isRail: boolean;
}

function SidebarItem({ item, count, isRail }: SidebarItemProps) {
  const isHere = usePlace().page === item.page;
  const Picture = item.icon;
  return (
    <Tooltip label={count > 0 ? `${item.label}, ${String(count)} due` : item.label} position="right" disabled={!isRail}>
      <button
        type="button"
        className={classes.item}
        aria-current={isHere ? 'page' : undefined}
        onClick={() => navigate({ page: item.page })}
      >
        <Picture size={17} stroke={1.6} />
        <span className={classes.word}>{item.label}</span>
        {count > 0 && (
          <b className={classes.count}>
            {count}
            <span className="unseen"> due</span>
          </b>
        )}
      </button>
    </Tooltip>
  );
}

function lockSentence(minutes: number | null): string {
  if (minutes === null) return 'Does not lock by itself';
  return minutes === 0 ? 'Locks when you leave it' : `Locks after ${String(minutes)} min`;
}
