/** Is the window narrow? Then the sidebar is a rail and lists, margins and pictures are smaller. */
import { useMediaQuery } from '@mantine/hooks';

/** The width that the style sheets use too. */
const narrow = '(max-width: 1119px)';

export function useIsNarrow(): boolean {
  return useMediaQuery(narrow, false, { getInitialValueInEffect: false });
}
