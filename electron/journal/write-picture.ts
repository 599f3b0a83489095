/** Pictures and plans of the path, the skills and the power map as the bytes of one file each. */
import type { JournalRecord } from '../../shared/domain/record.ts';
import type { RecordLookup } from '../../shared/domain/record-kind.ts';
import { appError, type AppError } from '../../shared/errors.ts';
import { renderDocx } from '../../shared/export/docx.ts';
import { drawPicture, hasPicture, networkFor, type PictureChoice } from '../../shared/export/draw-picture.ts';
import { textFile } from '../../shared/export/export-file.ts';
import { renderMarkdown } from '../../shared/export/markdown.ts';
import type { PagePaper } from '../../shared/export/page-look.ts';
import {
  findPicture,
  isOfPeople,
  type PictureFormat,
  type PlanFormat,
  type PlanName,
} from '../../shared/export/picture-choices.ts';
import { planDocument } from '../../shared/export/plan-document.ts';
import type { SetPdf } from '../../shared/export/typesetter.ts';
import type { Drawing } from '../../shared/draw/svg.ts';
import { careerMapOf } from '../../shared/path/career-map.ts';
import { writeGraphml } from '../../shared/path/graphml.ts';
import { writeMapJson } from '../../shared/path/map-json.ts';
import { writeNetworkCsv, type NetworkTables } from '../../shared/power/export/network-csv.ts';
import { writeNetworkGexf } from '../../shared/power/export/network-gexf.ts';
import { writeNetworkGraphml } from '../../shared/power/export/network-graphml.ts';
import { zipFiles } from '../../shared/export/zip-files.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { VaultSession } from './vault-session.ts';

export interface PictureSpec extends PictureChoice {
  readonly format: PictureFormat;
  readonly paper: PagePaper;
  /** The picture as the window has painted it; only it has a canvas. Needed for PNG, ignored otherwise. */
  readonly png?: Uint8Array | undefined;
}

export function drawFor(choice: PictureChoice, lookup: RecordLookup): Result<Drawing, AppError> {
  const drawing = drawPicture(choice, lookup);
  return drawing === null ? fail(appError('nothing-to-export')) : ok(drawing);
}

export async function writePicture(
  session: VaultSession,
  lookup: RecordLookup,
  spec: PictureSpec,
): Promise<Result<SetPdf, AppError>> {
  const { picture, format, paper, png } = spec;
  const asText = (text: string) =>
    ok({ bytes: textFile(findPicture(picture).fileName, text).bytes, missingLetters: '' });
  if (format === 'pdf' || format === 'svg') {
    const drawing = drawFor(spec, lookup);
    if (!drawing.ok) return drawing;
    return format === 'svg'
      ? asText(drawing.value.svg)
      : session.environment.typesetter.setPicture(drawing.value, paper);
  }
  if (!hasPicture(spec, lookup)) return fail(appError('nothing-to-export'));
  switch (format) {
    case 'png':
      return isPng(png) ? ok({ bytes: png, missingLetters: '' }) : fail(appError('invalid-request', 'png'));
    case 'graphml':
      return asText(
        isOfPeople(picture) ? writeNetworkGraphml(networkFor(spec, lookup)) : writeGraphml(careerMapOf(lookup)),
      );
    case 'gexf':
      return asText(writeNetworkGexf(networkFor(spec, lookup)));
    case 'csv':
      return ok({ bytes: zipTables(writeNetworkCsv(networkFor(spec, lookup))), missingLetters: '' });
    case 'json':
      return asText(writeMapJson(careerMapOf(lookup), spec.today));
  }
}

const zipTables = ({ people, ties }: NetworkTables) =>
  zipFiles([textFile('people.csv', people), textFile('ties.csv', ties)]);

/** The first eight bytes of every PNG (ISO/IEC 15948, 5.2). */
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array | undefined): bytes is Uint8Array {
  return bytes !== undefined && pngSignature.every((byte, index) => bytes[index] === byte);
}

export interface PlanSpec {
  readonly record: JournalRecord;
  readonly plan: PlanName;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly format: PlanFormat;
  readonly paper: PagePaper;
}

export async function writePlan(
  session: VaultSession,
  lookup: RecordLookup,
  { record, plan, today, format, paper }: PlanSpec,
): Promise<Result<SetPdf, AppError>> {
  const document = planDocument({ record, plan, today }, lookup);
  if (document === undefined) return fail(appError('unknown-kind', record.kind));
  switch (format) {
    case 'markdown':
      return ok({ bytes: textFile('plan.md', renderMarkdown(document)).bytes, missingLetters: '' });
    case 'docx':
      return ok({ bytes: await renderDocx(document, session.now()), missingLetters: '' });
    case 'pdf':
      return session.environment.typesetter.setPdf(document, { theme: 'plain', paper });
  }
}
