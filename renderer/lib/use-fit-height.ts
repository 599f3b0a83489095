/** A text field that is as high as its text, also after the window has changed its width. */
import { useLayoutEffect, type RefObject } from 'react';

/** `text` is what decides the height: the value, and the placeholder while there is none. */
export function useFitHeight(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    const fit = () => {
      current.style.height = 'auto';
      current.style.height = `${String(current.scrollHeight)}px`;
    };
    fit();
    const observer = new ResizeObserver(fit);
    if (current.parentElement !== null) observer.observe(current.parentElement);
    return () => observer.disconnect();
  }, [field, text]);
}
