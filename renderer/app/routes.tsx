/** Which page shows which feature: the only list of pages. Each is loaded when it is first visited. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Page } from '../lib/navigation.ts';

export const pages: Record<Page, LazyExoticComponent<ComponentType>> = {
  today: lazy(async () => ({ default: (await import('../features/today/today-page.tsx')).TodayPage })),
  journal: lazy(async () => ({ default: (await import('../features/journal/journal-page.tsx')).JournalPage })),
  achievements: lazy(async () => ({
    default: (await import('../features/achievements/achievements-page.tsx')).AchievementsPage,
  })),
  path: lazy(async () => ({ default: (await import('../features/path/path-page.tsx')).PathPage })),
  skills: lazy(async () => ({ default: (await import('../features/skills/skills-page.tsx')).SkillsPage })),
  goals: lazy(async () => ({ default: (await import('../features/goals/goals-page.tsx')).GoalsPage })),
  people: lazy(async () => ({ default: (await import('../features/people/people-page.tsx')).PeoplePage })),
  power: lazy(async () => ({ default: (await import('../features/power/power-page.tsx')).PowerPage })),
  record: lazy(async () => ({ default: (await import('../features/record/record-page.tsx')).RecordPage })),
  import: lazy(async () => ({ default: (await import('../features/import/import-page.tsx')).ImportPage })),
  export: lazy(async () => ({ default: (await import('../features/export/export-page.tsx')).ExportPage })),
  settings: lazy(async () => ({ default: (await import('../features/settings/settings-page.tsx')).SettingsPage })),
};
