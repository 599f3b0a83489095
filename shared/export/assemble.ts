/** Which function puts which document together, and which parts of an achievement it tells. */
import { assembleBrag, bragParts } from './assemble-brag.ts';
import { assemblePromotion, promotionParts } from './assemble-promotion.ts';
import { assembleAchievements, assembleResume } from './assemble-resume.ts';
import { assembleReview, reviewParts } from './assemble-review.ts';
import { assembleStories, storiesParts } from './assemble-stories.ts';
import type { ExportDocument } from './document.ts';
import type { DocumentSource } from './document-parts.ts';
import type { DocumentName } from './export-choices.ts';
import type { StoryPart } from './tell-achievement.ts';

interface Assembly {
  readonly assemble: (source: DocumentSource) => ExportDocument;
  readonly parts: readonly StoryPart[];
}

export const assemblies: Readonly<Record<DocumentName, Assembly>> = {
  achievements: { assemble: assembleAchievements, parts: [] },
  resume: { assemble: assembleResume, parts: [] },
  brag: { assemble: assembleBrag, parts: bragParts },
  promotion: { assemble: assemblePromotion, parts: promotionParts },
  review: { assemble: assembleReview, parts: reviewParts },
  stories: { assemble: assembleStories, parts: storiesParts },
};
