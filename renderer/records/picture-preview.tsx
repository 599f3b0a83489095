/** A drawing as it would be written, on a sheet. */
import { useEffect, useState } from 'react';
import type { Drawing } from '../../shared/draw/svg.ts';
import { currentCover } from '../components/cover/cover-words.ts';
import { embedFace } from '../lib/embed-face.ts';
import classes from './picture-export.module.css';

export function PicturePreview({ drawing: { svg, description } }: { readonly drawing: Drawing }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let made = '';
    let isGone = false;
    void embedFace(currentCover()?.mask(svg) ?? svg).then((whole) => {
      if (isGone) return;
      made = URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' }));
      setAddress(made);
    });
    return () => {
      isGone = true;
      URL.revokeObjectURL(made);
    };
  }, [svg]);
  return address === '' ? null : <img className={classes.sheet} src={address} alt={description} />;
}
