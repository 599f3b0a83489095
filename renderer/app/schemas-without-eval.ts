/** Before any schema is made: zod would probe for `new Function`, which the content policy refuses and reports. */
import { config } from 'zod/v4/core';

config({ jitless: true });
