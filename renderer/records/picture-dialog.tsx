/** Pictures of the path, the skills and the power map, and development plans, as files for oneself. */
import { useState } from 'react';
import { Button, Modal } from '@mantine/core';
import { powerLayers, type PowerLayer } from '../../shared/domain/tie-kinds.ts';
import type { AppError } from '../../shared/errors.ts';
import { pagePapers, type PagePaper } from '../../shared/export/page-look.ts';
import {
  aboutFormat,
  findPicture,
  findPictureFormat,
  findPlanFormat,
  isOfPeople,
  pictureFormats,
  planFormats,
  type PictureFormat,
  type PictureName,
  type PlanFormat,
} from '../../shared/export/picture-choices.ts';
import { nameMaskings } from '../../shared/people/name-masking.ts';
import { ErrorNote } from '../components/error-note.tsx';
import { Segments } from '../components/segments.tsx';
import dialog from '../components/dialog.module.css';
import { today as todayHere } from '../lib/dates.ts';
import { useNameMasking } from '../lib/discreet.ts';
import { useVaultQuery } from '../lib/journal-store.ts';
import { PickExported } from './pick-exported.tsx';
import { PicturePreview } from './picture-preview.tsx';
import { tellWritten } from './tell-written.ts';
import { writePicture, type Exported, type PictureNames } from './write-picture.ts';
import classes from './picture-export.module.css';

/** Why there is no picture, and what would make one. */
const nothingYet: Readonly<Record<Exported, string>> = {
  map: 'There is no role on the map yet.',
  timeline: 'There is no scenario yet: choose moves for one, and it has dates.',
  matrix: 'No target asks for a skill yet.',
  radar: 'A radar needs a target that asks for three skills or more.',
  grid: 'There is nobody on the map yet.',
  around: 'There is nobody on the map yet.',
  plan: 'There is no development plan yet.',
};

const nameChoices = [{ value: 'full', label: 'Full names' }, ...nameMaskings] as const;

interface PictureDialogProps {
  /** The first is chosen when the dialog opens. */
  readonly offered: readonly Exported[];
  readonly onClose: () => void;
}

export function PictureDialog({ offered, onClose }: PictureDialogProps) {
  const [what, setWhat] = useState<Exported>(offered[0] ?? 'map');
  const [target, setTarget] = useState('');
  const [plan, setPlan] = useState('');
  const [pictureFormat, setPictureFormat] = useState<PictureFormat>('pdf');
  const [planFormat, setPlanFormat] = useState<PlanFormat>('pdf');
  const [paper, setPaper] = useState<PagePaper>('a4');
  const [isWriting, setIsWriting] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [layer, setLayer] = useState<PowerLayer>('informal');
  const [names, setNames] = useState<PictureNames>('full');
  const masking = useNameMasking();
  // The stones of a picture carry initials, which are not to be read on the screen either.
  const shownNames = names === 'full' ? (masking ?? 'full') : names;
  const isRadar = what === 'radar';
  const hasPeople = what !== 'plan' && isOfPeople(what);
  const overview = useVaultQuery('skills:overview', isRadar ? { today: todayHere() } : null);
  const plans = useVaultQuery('journal:list', what === 'plan' ? { kind: 'skill-plan', limit: 500 } : null);
  const drawing = useVaultQuery(
    'export:drawing',
    what === 'plan'
      ? null
      : { picture: what, target: isRadar ? target : '', layer, names: shownNames, today: todayHere() },
  );
  const planId = plan || (plans.data?.rows[0]?.id ?? '');
  const isEmpty =
    what === 'plan' ? plans.data !== undefined && planId === '' : drawing.error?.code === 'nothing-to-export';
  const isReady = what === 'plan' ? planId !== '' : drawing.data !== undefined && drawing.error === undefined;
  const formats = what === 'plan' ? [] : pictureFormats.filter((row) => isOffered(what, row.value));
  const format = formats.some((row) => row.value === pictureFormat) ? pictureFormat : 'pdf';
  const chosenFormat = what === 'plan' ? findPlanFormat(planFormat) : findPictureFormat(format);

  const write = async () => {
    setIsWriting(true);
    const written = await writePicture(
      what === 'plan'
        ? { what, plan: 'development-plan', record: planId, format: planFormat, paper }
        : { what, target: isRadar ? target : '', layer, names, format, paper },
    );
    setIsWriting(false);
    setError(written.ok ? null : written.error);
    if (!written.ok || written.value === null) return;
    tellWritten(written.value);
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title="Export" size={720} transitionProps={{ duration: 0 }}>
      <div className={dialog.body}>
        <div className={classes.choices}>
          <Segments
            label="What"
            value={what}
            options={offered.map((value) => ({ value, label: labelOf(value) }))}
            onChange={setWhat}
          />
          {isRadar ? (
            <PickExported label="Target" value={target} rows={overview.data?.targets ?? []} onChange={setTarget} />
          ) : null}
          {what === 'plan' && (plans.data?.total ?? 0) > 1 ? (
            <PickExported label="Plan" value={planId} rows={plans.data?.rows ?? []} onChange={setPlan} />
          ) : null}
        </div>
        {hasPeople && !isEmpty ? (
          <div className={classes.choices}>
            <Segments label="Ties" value={layer} options={powerLayers} onChange={setLayer} />
            <Segments label="Names" value={names} options={nameChoices} onChange={setNames} />
          </div>
        ) : null}
        {what === 'plan' && !isEmpty ? null : (
          <div className={classes.preview}>
            {isEmpty ? <p className="text-secondary">{nothingYet[what]}</p> : null}
            {isReady && drawing.data !== undefined && what !== 'plan' ? (
              <PicturePreview drawing={drawing.data} />
            ) : null}
          </div>
        )}
        <div className={classes.choices}>
          {what === 'plan' ? (
            <Segments label="Format" value={planFormat} options={planFormats} onChange={setPlanFormat} />
          ) : (
            <Segments label="Format" value={format} options={formats} onChange={setPictureFormat} />
          )}
          {chosenFormat.value === 'pdf' ? (
            <Segments label="Paper" value={paper} options={pagePapers} onChange={setPaper} />
          ) : null}
        </div>
        <p className="text-small text-secondary">
          {what === 'plan' ? chosenFormat.about : aboutFormat(what, format)} For yourself: the file is not encrypted,
          and it says everything that you see here
          {hasPeople && shownNames !== names ? ', with the names of people, which are masked on the screen only' : ''}.
        </p>
        {error === null ? null : <ErrorNote error={error} />}
        {drawing.error === undefined || isEmpty ? null : <ErrorNote error={drawing.error} onRetry={drawing.reload} />}
        <div className={dialog.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" disabled={!isReady} loading={isWriting} onClick={() => void write()}>
            Save {chosenFormat.label}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

const isOffered = (picture: PictureName, format: PictureFormat) => findPicture(picture).formats.includes(format);

const labelOf = (what: Exported) => (what === 'plan' ? 'Development plan' : findPicture(what).label);
