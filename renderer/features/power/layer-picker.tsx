/** Which layer's ties are drawn: who decides, who is listened to, who holds what others need. */
import { powerLayers, type PowerLayer } from '../../../shared/domain/tie-kinds.ts';
import { Segments } from '../../components/segments.tsx';
import classes from './layer-picker.module.css';

/** One word each, as the columns beside the picture say it. */
export const layerNames: Readonly<Record<PowerLayer, string>> = {
  formal: 'Authority',
  informal: 'Influence',
  resources: 'Resources',
};

const options = powerLayers.map(({ value }) => ({ value, label: layerNames[value] }));

interface LayerPickerProps {
  readonly layer: PowerLayer;
  readonly onLayer: (layer: PowerLayer) => void;
}

export function LayerPicker({ layer, onLayer }: LayerPickerProps) {
  return (
    <div className={classes.picker}>
      <span aria-hidden>Layer</span>
      <Segments label="Layer" value={layer} options={options} onChange={onLayer} />
    </div>
  );
}
