/** The gaps: skills in rows, the widest first, and targets in columns, the one wanted first at the left. */
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { formatDate } from '../../../shared/domain/calendar-date.ts';
import type { Asked, SkillRow, SkillsOverview, Target } from '../../../shared/skills/skills-overview.ts';
import { joinClasses } from '../../components/join-classes.ts';
import { Legend } from '../../components/legend.tsx';
import { StoneStack } from '../../components/stone-stack.tsx';
import { describeEvidence } from './describe-evidence.ts';
import { skillStones } from './skill-stones.ts';
import classes from './gap-table.module.css';

interface GapTableProps {
  readonly overview: SkillsOverview;
  readonly targetId: string;
  readonly skillKey: string;
  readonly onTarget: (id: string) => void;
  readonly onSkill: (key: string) => void;
}

export function GapTable({ overview: { targets, rows }, targetId, skillKey, onTarget, onSkill }: GapTableProps) {
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              Skill
              <span className={joinClasses(classes.under, 'text-small text-secondary')}>my evidence</span>
            </th>
            {targets.map((target) => (
              <th key={target.id} scope="col" className={classes.target} data-is-on={target.id === targetId}>
                <UnstyledButton
                  className={classes.pick ?? ''}
                  aria-pressed={target.id === targetId}
                  onClick={() => onTarget(target.id)}
                >
                  {target.title}
                  <span className={joinClasses(classes.under, 'text-small text-secondary')}>
                    by {formatDate(target.wantedBy.slice(0, 7))}
                  </span>
                </UnstyledButton>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-is-on={row.key === skillKey}>
              <th scope="row">
                <UnstyledButton
                  className={classes.pick ?? ''}
                  aria-pressed={row.key === skillKey}
                  onClick={() => onSkill(row.key)}
                >
                  <span className={classes.name}>{row.name}</span>
                  <span className={joinClasses(classes.under, 'text-small text-secondary')}>
                    {describeEvidence(row.evidence, row.reached)}
                  </span>
                </UnstyledButton>
              </th>
              {targets.map((target) => (
                <td key={target.id} className={classes.target} data-is-on={target.id === targetId}>
                  <Cell row={row} target={target} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend label="What the stones say">
        <li>
          <StoneStack stones={['solid']} size={5} width={22} /> proven
        </li>
        <li>
          <StoneStack stones={['outline']} size={5} width={22} /> claimed
        </li>
        <li>
          <StoneStack stones={['hatched']} size={5} width={22} /> stale, over three years old
        </li>
        <li>
          <StoneStack stones={['dashed']} size={5} width={22} /> asked for, not there yet
        </li>
        <li>
          <span className={classes.missing}>2</span> levels missing
        </li>
      </Legend>
    </>
  );
}

function Cell({ row, target }: { readonly row: SkillRow; readonly target: Target }) {
  const asked = row.asked.find((one) => one.target === target.id);
  if (asked === undefined) return <VisuallyHidden>not asked for</VisuallyHidden>;
  return (
    <span className={classes.cell}>
      <StoneStack stones={skillStones(row.levels, asked.level)} size={5} gap={2} width={30} label={say(row, asked)} />
      {asked.missingLevels === 0 ? (
        <span className={classes.none} aria-hidden>
          –
        </span>
      ) : (
        <span className={classes.missing} aria-hidden>
          {asked.missingLevels}
        </span>
      )}
    </span>
  );
}

function say({ proven, reached }: SkillRow, { level, missingLevels }: Asked): string {
  const there = reached > proven ? `${proven} proven, ${reached} with claims or old evidence` : `${proven} proven`;
  return `Asked for ${level}; ${there}; ${missingLevels} missing`;
}
