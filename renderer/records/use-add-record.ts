/** Makes a record and goes to it on its page; also when the page was opened to make one. */
import { useEffect, useRef } from 'react';
import type { Fields } from '../../shared/domain/record.ts';
import { navigate, usePlace, type Page } from '../lib/navigation.ts';
import { focusTitle } from './focus-title.ts';
import { makeRecord } from './make-record.ts';

export function useAddRecord(kind: string, page: Page, fields: Fields = {}): () => void {
  const isAskedFor = usePlace().section === 'new';
  const isMaking = useRef(false);
  const make = async () => {
    if (isMaking.current) return;
    isMaking.current = true;
    const made = await makeRecord(kind, fields);
    isMaking.current = false;
    if (made === null) return;
    navigate({ page, id: made.id }, { replace: isAskedFor });
    focusTitle(kind);
  };
  const latest = useRef(make);
  useEffect(() => {
    latest.current = make;
  });
  useEffect(() => {
    if (isAskedFor) void latest.current();
  }, [isAskedFor]);
  return () => void latest.current();
}
