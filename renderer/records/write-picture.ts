/** Writes a picture or a plan where the person wants it. */
import { appError, type AppError } from '../../shared/errors.ts';
import type { PagePaper } from '../../shared/export/page-look.ts';
import {
  findPicture,
  findPictureFormat,
  findPlanFormat,
  type PictureFormat,
  type PictureName,
  type PlanFormat,
} from '../../shared/export/picture-choices.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { callApp, callVault } from '../lib/api.ts';
import { today as todayHere } from '../lib/dates.ts';
import { paintPicture } from '../lib/paint-picture.ts';

/** What a person may take away: a picture, or a development plan as a document. */
export type Exported = PictureName | 'plan';

export type PictureChoice = { readonly paper: PagePaper } & (
  | {
      readonly what: PictureName;
      /** Id of the target of a radar, '' for the one wanted first. */
      readonly target: string;
      readonly format: PictureFormat;
    }
  | { readonly what: 'plan'; readonly plan: string; readonly format: PlanFormat }
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
  const fileName = choice.what === 'plan' ? 'Development plan' : findPicture(choice.what).fileName;
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
  if (choice.what === 'plan') return callVault('export:plan', { grant, id: choice.plan, format: choice.format, paper });
  const { what, target, format } = choice;
  const picture = { picture: what, target, today: todayHere() };
  const request = { ...picture, grant, format, paper };
  if (format !== 'png') return callVault('export:picture', request);
  const drawing = await callVault('export:drawing', picture);
  if (!drawing.ok) return drawing;
  const png = await paintPicture(drawing.value);
  return png === null ? fail(appError('typesetting-failed')) : callVault('export:picture', { ...request, png });
}
