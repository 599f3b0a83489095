/** What a step to undo was done to, in the name of that step. */
import { cutText } from '../../shared/cut-text.ts';

/** The name of a step may have a hundred characters; what is done to it is said in the others. */
const longestName = 60;

/** The "…" at the end of a longer name lets it be masked as the name that it is. */
export const nameInStep = (name: string): string => cutText(name, longestName);
