/** Importers of skills frameworks: each makes roles with what they ask for. */
import type { Importer } from '../import/import-plan.ts';
import { competencyFramework } from './competency-framework.ts';
import { escoFramework } from './esco.ts';
import { makeFrameworkImporter } from './framework-format.ts';
import { ladderMarkdown } from './ladder-markdown.ts';
import { onetFramework } from './onet.ts';
import { ownFramework } from './own-framework.ts';

/** To be asked before formats that take any Markdown or any table. */
export const frameworkImporters: readonly Importer[] = [
  competencyFramework,
  ladderMarkdown,
  onetFramework,
  escoFramework,
  ownFramework,
].map(makeFrameworkImporter);
