/** A credential and what was decided about it. */
import { credentialVerdicts } from '../../../shared/domain/skill-plan.ts';
import type { Plan } from '../../../shared/skills/read-plan.ts';
import { StoneStack, type Stone } from '../../components/stone-stack.tsx';
import classes from './plan-view.module.css';

const stoneOfVerdict: Readonly<Record<Plan['credential']['verdict'], Stone>> = {
  'worth-it': 'solid',
  'not-worth-it': 'outline',
  undecided: 'dashed',
};

export function CredentialNote({ credential: { name, verdict, why } }: { readonly credential: Plan['credential'] }) {
  return (
    <>
      <p className={classes.verdict}>
        <b>{name}</b>
        <span className={classes.verdictWord}>
          <StoneStack stones={[stoneOfVerdict[verdict]]} size={6} width={22} />
          {credentialVerdicts.find((one) => one.value === verdict)?.label}
        </span>
      </p>
      {why === '' ? null : <p className={classes.why}>{why}</p>}
    </>
  );
}
