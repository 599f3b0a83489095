import { describe, expect, it } from 'vitest';
import { recoverySheetHtml, recoverySheetText } from '../../../electron/window/recovery-sheet.ts';

describe('the recovery sheet', () => {
  it('holds key and name, on paper and in the file', () => {
    for (const sheet of [
      recoverySheetHtml('AGE-SECRET-KEY-1ABC', 'Work'),
      recoverySheetText('AGE-SECRET-KEY-1ABC', 'Work'),
    ]) {
      expect(sheet).toContain('AGE-SECRET-KEY-1ABC');
      expect(sheet).toContain('Work');
    }
  });

  it('shows a hostile name as text', () => {
    expect(recoverySheetHtml('K', '<script>alert(1)</script>"\'&')).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;',
    );
  });
});
