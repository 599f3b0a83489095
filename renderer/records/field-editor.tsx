/** One editor per control: the form of every kind of record is made of these. */
import { assertNever } from '../../shared/assert.ts';
import { AttachmentsField } from './attachments-field.tsx';
import { BulletsField } from './bullets-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import type { FieldProps } from './field-props.ts';
import { GroupField } from './group-field.tsx';
import { InstantField } from './instant-field.tsx';
import { LinkField } from './link-field.tsx';
import { LinksField } from './links-field.tsx';
import { MarkdownField } from './markdown-field.tsx';
import { NumberField } from './number-field.tsx';
import { ParagraphField } from './paragraph-field.tsx';
import { RatingField } from './rating-field.tsx';
import { RowsField } from './rows-field.tsx';
import { TextField } from './text-field.tsx';
import { WordsField } from './words-field.tsx';
import { YesNoField } from './yes-no-field.tsx';

export function FieldEditor(props: FieldProps) {
  const { control } = props.meta;
  switch (control) {
    case 'text':
    case 'url':
    case 'email':
    case 'phone':
      return <TextField {...props} />;
    case 'paragraph':
      return <ParagraphField {...props} />;
    case 'markdown':
      return <MarkdownField {...props} />;
    case 'rating':
      return <RatingField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'day':
    case 'date':
      return <DateField {...props} />;
    case 'instant':
      return <InstantField {...props} />;
    case 'yes-no':
      return <YesNoField {...props} />;
    case 'words':
      return <WordsField {...props} />;
    case 'bullets':
      return <BulletsField {...props} />;
    case 'link':
      return <LinkField {...props} />;
    case 'links':
      return <LinksField {...props} />;
    case 'group':
      return <GroupField {...props} />;
    case 'rows':
      return <RowsField {...props} />;
    case 'attachments':
      return <AttachmentsField {...props} />;
    case 'hidden':
      return null;
    default:
      return assertNever(control);
  }
}
