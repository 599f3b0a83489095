/** The seed of everything random in the tests; `CAIRN_SEED=… npm test -- unit` tries another. */
export const propertySeed = Number(process.env['CAIRN_SEED'] ?? 20_260_101);
