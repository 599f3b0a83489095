/** A new tie in one line: from whom, what it is, to whom, how strong. Open until it is closed, for one after the other. */
import { useRef, useState, type FormEvent } from 'react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { tie } from '../../../shared/domain/tie.ts';
import { tieKinds, tieWeightRange, type TieKind } from '../../../shared/domain/tie-kinds.ts';
import { meId } from '../../../shared/power/read-network.ts';
import { usualTieWeight } from '../../../shared/power/power-network.ts';
import { TextButton } from '../../components/text-button.tsx';
import { makeRecord } from '../../records/make-record.ts';
import { linkTo, type TypedNames } from './table-names.ts';
import classes from './tie-add.module.css';

interface TieAddProps {
  readonly names: TypedNames;
  /** Id of the `datalist` that holds the names. */
  readonly list: string;
  readonly onClose: () => void;
}

const weights = Array.from({ length: tieWeightRange.most }, (_, index) => String(tieWeightRange.least + index));

export function TieAdd({ names, list, onClose }: TieAddProps) {
  const [from, setFrom] = useState(names.nameOf(meId));
  const [to, setTo] = useState('');
  const [type, setType] = useState<TieKind>('advises');
  const [weight, setWeight] = useState(String(usualTieWeight));
  const [isAsked, setAsked] = useState(false);
  const firstField = useRef<HTMLInputElement>(null);
  const ends = [names.idOf(from), names.idOf(to)] as const;
  const isSelf = ends[0] !== undefined && ends[0] === ends[1];
  const problemOf = (id: string | undefined) =>
    isAsked && id === undefined ? 'Nobody on this map has this name.' : null;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const [fromId, toId] = ends;
    if (fromId === undefined || toId === undefined || isSelf) return;
    const fields = { from: linkTo(fromId), to: linkTo(toId), type, weight: Number(weight) };
    if ((await makeRecord(tie.name, fields)) === null) return;
    setAsked(false);
    setTo('');
    firstField.current?.focus();
    firstField.current?.select();
  };
  return (
    <form
      className={classes.form}
      aria-label="New tie"
      autoComplete="off"
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextInput
        ref={firstField}
        label="From"
        list={list}
        autoFocus
        value={from}
        error={problemOf(ends[0])}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <NativeSelect
        label="What it is"
        data={tieKinds.map(({ value, label }) => ({ value, label }))}
        value={type}
        onChange={(event) => setType(event.currentTarget.value as TieKind)}
      />
      <TextInput
        label="To"
        list={list}
        value={to}
        error={isAsked && isSelf ? 'Somebody else than in From.' : problemOf(ends[1])}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <NativeSelect
        label="Strength"
        data={weights}
        value={weight}
        onChange={(event) => setWeight(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit">Add the tie</Button>
        <TextButton onClick={onClose}>Close</TextButton>
      </div>
    </form>
  );
}
