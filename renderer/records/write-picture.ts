/** Writes a picture or a plan where the person wants it. */
import type { RecordId } from '../../shared/domain/record.ts';
import type { PowerLayer } from '../../shared/domain/tie-kinds.ts';
import { appError, type AppError } from '../../shared/errors.ts';
import type { PagePaper } from '../../shared/export/page-look.ts';
import {
  findPicture,
  findPictureFormat,
  findPlan,
  findPlanFormat,
  type PictureFormat,
  type PictureName,
  type PlanFormat,
  type PlanName,
} from '../../shared/export/picture-choices.ts';
import type { NameMasking } from '../../shared/people/name-masking.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { callApp, callVault } from '../lib/api.ts';
import { today as todayHere } from '../lib/dates.ts';
import { paintPicture } from '../lib/paint-picture.ts';

/** What a person may take away: a picture, or a document made from one record. */
export type Exported = PictureName | 'plan';

/** How people in it are called. */
export type PictureNames = 'full' | NameMasking;

export type PictureChoice = { readonly paper: PagePaper } & (
  | {
      readonly what: PictureName;
      /** Id of the target of a radar, '' for the one wanted first. */
      readonly target: string;
      readonly layer: PowerLayer;
      readonly names: PictureNames;
      readonly format: PictureFormat;
    }
  | {
      readonly what: 'plan';
      readonly plan: PlanName;
      /** Id of the record that it is made from. */
      readonly record: string;
      readonly format: PlanFormat;
    }
);

export interface WrittenPicture {
  /** As the person called the file. */
  readonly name: string;
  /** Letters that stand as empty boxes in a PDF, '' as a rule. */
  readonly missingLetters: string;
}

/** Asks for a place first; null when the person chose none. */
export async function writePicture(choice: PictureChoice): Promise<Result<WrittenPicture | null, AppError>> {
  const { extension } = choice.what === 'plan' ? findPlanFormat(choice.format) : findPictureFormat(choice.format);
  const { fileName } = choice.what === 'plan' ? findPlan(choice.plan) : findPicture(choice.what);
  const chosen = await callApp('app:choose-file-to-save', {
    suggestedName: `${fileName}.${extension}`,
    kind: extension,
  });
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(null);
  const { grant, name } = chosen.value;
  const written = await writeUnder(grant, choice);
  return written.ok ? ok({ name, missingLetters: written.value.missingLetters }) : written;
}

async function writeUnder(grant: string, choice: PictureChoice) {
  const { paper } = choice;
  if (choice.what === 'plan') {
    const { record, plan, format } = choice;
    return callVault('export:plan', { grant, id: record as RecordId, plan, format, paper, today: todayHere() });
  }
  const { what, target, layer, names, format } = choice;
  const picture = { picture: what, target, layer, names, today: todayHere() };
  const request = { ...picture, grant, format, paper };
  if (format !== 'png') return callVault('export:picture', request);
  const drawing = await callVault('export:drawing', picture);
  if (!drawing.ok) return drawing;
  const png = await paintPicture(drawing.value);
  return png === null ? fail(appError('typesetting-failed')) : callVault('export:picture', { ...request, png });
}
