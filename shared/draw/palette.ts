/** The light colours of `renderer/theme/tokens.css`, for pictures that leave the app; a test holds them together. */

/** By the token of the same colour. */
const tokens = {
  raised: ['--bg-raised', '#ffffff'],
  sunken: ['--bg-sunken', '#f2f1ec'],
  ink: ['--text-1', '#21211c'],
  ink2: ['--text-2', '#504e46'],
  ink3: ['--text-3', '#66635a'],
  line1: ['--line-1', '#dfddd5'],
  line2: ['--line-2', '#c8c5ba'],
  edge: ['--line-field', '#8a8678'],
  accent: ['--accent', '#4b5f14'],
  onAccent: ['--on-accent', '#ffffff'],
  due: ['--due', '#855000'],
  slate: ['--slate', '#325baa'],
  ochre: ['--ochre', '#a8830e'],
  onOchre: ['--on-ochre', '#21211c'],
  rust: ['--rust', '#983a0c'],
  tarn: ['--tarn', '#1c9396'],
  heather: ['--heather', '#5e2c58'],
  peat: ['--peat', '#6b665d'],
} as const;

export type Colour = keyof typeof tokens;

/** `#rrggbb`. */
export const colourOf = (colour: Colour): string => tokens[colour][1];

/** Token and value of every colour. */
export const paletteRows: readonly (readonly [token: string, value: string])[] = Object.values(tokens);

/** Of scenarios by their place in the list, and names of tokens too; they begin again after the last. */
export const scenarioColours = ['slate', 'ochre', 'rust', 'tarn', 'heather', 'peat'] as const;
export type ScenarioColour = (typeof scenarioColours)[number];

export function scenarioColourAt(index: number): ScenarioColour {
  return scenarioColours[Math.max(0, index) % scenarioColours.length] ?? scenarioColours[0];
}

/** For a letter on it. */
export const onScenario = (colour: ScenarioColour): Colour => (colour === 'ochre' ? 'onOchre' : 'onAccent');
