/** Gives every property test the same seed in every run, so that a failure seen once is seen again. */
import fc from 'fast-check';
import { propertySeed } from './seed.ts';

fc.configureGlobal({ seed: propertySeed });
