/** How a request is declared: what it takes, checked at the edge, and the type of what it answers. */
import { z } from 'zod';

export interface Request<Arguments extends z.ZodType, Answer> {
  readonly arguments: Arguments;
  /** Type only: never present at run time. */
  readonly answer?: Answer;
}

export function request<Answer>() {
  return <Arguments extends z.ZodType>(args: Arguments): Request<Arguments, Answer> => ({ arguments: args });
}

/** The arguments of a request that takes none. */
export const none = z.strictObject({});
